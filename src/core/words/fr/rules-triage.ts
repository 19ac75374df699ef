import type { Messages } from '#src/core/words/messages.ts';
import { returnStages } from './return-stages.ts';
import { redFlagTexts } from './rules-red-flags.ts';

/** What the answers may mean, before anything else. */
export const triageTexts = {
  ...redFlagTexts,
  'T-ACU-01': {
    title: 'Protège cette jambe quelques jours',
    because: 'Le problème a commencé d’un coup, comme une élongation, et peut être récent.',
    message: `
      .input {$hoursSinceOnset :hours}
      .input {$protectUntilDay :day}
      .match $hoursSinceOnset $protectUntilDay
      none none {{Il y a peut-être une lésion musculaire récente {$place :place form=at}. Tu n’as pas dit quand le problème a commencé. Décharge pendant un à trois jours. Ni chaleur, ni étirement, ni massage, ni renforcement avant.}}
      none *    {{Il y a peut-être une lésion musculaire récente {$place :place form=at}. Tu n’as pas dit quand le problème a commencé. Décharge jusqu’au {$protectUntilDay}. Ni chaleur, ni étirement, ni massage, ni renforcement avant.}}
      *    none {{Il y a peut-être une lésion musculaire récente {$place :place form=at}. Décharge pendant un à trois jours. Ni chaleur, ni étirement, ni massage, ni renforcement avant.}}
      *    *    {{Il y a peut-être une lésion musculaire récente {$place :place form=at}. Décharge jusqu’au {$protectUntilDay}. Ni chaleur, ni étirement, ni massage, ni renforcement avant.}}`,
    clearsWhen:
      'Plus de {$freshHours :hours} se sont écoulées depuis le début, et la douleur {$place :place form=of} se calme.',
    threshold:
      'Un claquement, ou un début soudain avec un bleu, un gonflement, une douleur vive ou une marche douloureuse, depuis moins de {$freshHours :hours}.',
  },
  'T-ACU-02': {
    title: 'La course attend un examen',
    because:
      'Le problème a commencé d’un coup, comme une élongation, et personne n’a examiné {$place :place}.',
    message:
      'La lésion {$place :place form=of} a plus de {$freshHours :hours} et personne n’a examiné {$place :place}. La course attend cet examen. Bouger sans douleur est bon.',
    clearsWhen: 'Un clinicien a examiné {$place :place}, ou ton prochain bilan ne décrit plus de lésion.',
    threshold: 'Les mêmes signes, depuis plus de {$freshHours :hours}, et aucun examen.',
  },
  'T-ILL-01': {
    title: 'Pas d’entraînement avec de la fièvre',
    because: 'Il y a de la fièvre.',
    message:
      'Pas d’entraînement avec de la fièvre. Recommence tranquille quand tu te sens bien depuis un jour ou deux.',
    clearsWhen: 'La fièvre est passée et ton prochain bilan le dit.',
    threshold: 'Toute fièvre.',
  },
  'T-BSI-02': {
    title: 'Mets la course en pause',
    because: 'Un point sur un os est douloureux.',
    message:
      'Douleur à un point de l’os : mets la course en pause et fais regarder {$place :place} avant de continuer.',
    clearsWhen: 'Le point n’est plus douloureux et ton prochain bilan le dit.',
    threshold:
      'Un point douloureux sur l’os, sans douleur en sautillant, au repos ou la nuit ; urgent avec des règles absentes, de l’ostéoporose ou une ancienne lésion osseuse de fatigue.',
  },
  'T-HOP': {
    title: 'Mets la course en pause et réponds à quelques questions',
    because: 'Il y a une douleur qui peut venir de l’os.',
    message:
      'Une telle douleur {$place :place form=at} peut venir de l’os. Mets la course en pause et réponds aux questions suivantes. Fais examiner {$place :place} dans les deux jours.',
    clearsWhen:
      'Un clinicien a examiné {$place :place}, ou ton prochain bilan dit que la douleur est passée.',
    threshold:
      'Une douleur en sautillant, au repos ou la nuit, à l’aine, à l’avant de la hanche, au tibia ou au pied.',
  },
  'T-APO': {
    title: 'Mets la course en pause et fais-toi examiner',
    because: 'Une traction soudaine pendant la croissance peut arracher le bord de l’os.',
    message:
      'Avant {$ageUnderYears :spoken} ans, une traction soudaine peut arracher le bord de l’os là où le muscle commence. Mets la course en pause et fais examiner {$place :place} dans les deux jours.',
    clearsWhen: 'Un clinicien a examiné {$place :place}, ou ton prochain bilan ne contient plus ces signes.',
    threshold:
      'Avant l’âge de {$ageUnderYears :spoken} ans : un claquement, un début soudain ou un ischion sensible, à la hanche, à l’aine ou à la cuisse.',
  },
  'T-NRV-03': {
    title: 'Consulte un médecin aujourd’hui',
    because: 'Il y a des signes nerveux dans les deux jambes.',
    message:
      'Des signes nerveux dans les deux jambes demandent un médecin aujourd’hui. Réponds d’abord aux questions suivantes. {$safetyNet}',
    clearsWhen: 'Tu as répondu non aux trois questions sur la colonne, ou les signes nerveux sont passés.',
    threshold:
      'Fourmillements, engourdissement ou douleur sous le genou des deux côtés, jusqu’à un non aux trois questions sur la colonne.',
  },
  'T-NRV-01': {
    title: 'N’étire pas, fais vérifier le nerf',
    because:
      'Il y a des fourmillements, un engourdissement, une douleur qui file, ou deux signes plus légers d’un nerf.',
    // T-NRV-03 says whom to see and what to look out for.
    message: `
      .input {$inBothLegs :string}
      .match $inBothLegs
      true {{Les réponses pour {$place :place} vont plus avec un nerf irrité qu’avec un muscle court. N’étire pas {$place :place}. Des glissements doux peuvent aider.}}
      *    {{Les réponses pour {$place :place} vont plus avec un nerf irrité qu’avec un muscle court. N’étire pas {$place :place}. Des glissements doux peuvent aider. Fais vérifier {$place :place} dans les deux semaines. {$safetyNet}}}`,
    clearsWhen:
      'Ton prochain bilan dit que fourmillements, engourdissement et douleur qui file sont passés et que s’étirer ne fait pas mal.',
    threshold: 'Un signe clair, ou deux des plus légers.',
  },
  'T-NRV-02': {
    title: 'Laisse les étirements de côté pour le moment',
    because: 'Une réponse va avec un nerf irrité.',
    message:
      'Une réponse pour {$place :place} va avec un nerf irrité. Arrête pour le moment d’étirer l’arrière de la cuisse. Réponds aux questions suivantes. {$safetyNet}',
    clearsWhen: 'Ton prochain bilan ne contient plus de signe nerveux.',
    threshold: 'Exactement un des deux signes plus légers.',
  },
  'T-PHT-01': {
    title: 'Vas-y doucement avec les étirements profonds',
    because: 'Une douleur profonde de la fesse vient en position assise.',
    message:
      'Une douleur profonde de la fesse en position assise peut venir du tendon à l’ischion. Laisse de côté les longs étirements. Le renforcement lent convient au tendon.',
    clearsWhen: 'Ton prochain bilan dit qu’être assis ne réveille plus la douleur profonde de la fesse.',
    threshold:
      'Douleur profonde de la fesse en position assise avec un ischion sensible, ou plus forte après des côtes ou de la vitesse.',
  },
  'T-OPEN': {
    title: 'Est-ce que cela a été examiné ?',
    because: 'Personne n’a examiné un ancien signe d’alerte.',
    message: `
      .input {$day :day}
      .input {$signsAreOfPlace :string}
      .match $day $signsAreOfPlace
      none true {{Il y a quelque temps, tu nous as signalé : {$toldSigns :list of=signs most=2}, {$place :place form=at}. Nous ne savons pas si cela a été examiné.}}
      none *    {{Il y a quelque temps, tu nous as signalé : {$toldSigns :list of=signs most=2}. Nous ne savons pas si cela a été examiné.}}
      *    true {{Le {$day}, tu nous as signalé : {$toldSigns :list of=signs most=2}, {$place :place form=at}. Nous ne savons pas si cela a été examiné.}}
      *    *    {{Le {$day}, tu nous as signalé : {$toldSigns :list of=signs most=2}. Nous ne savons pas si cela a été examiné.}}`,
    clearsWhen: 'Tu indiques le jour d’un examen {$place :place form=of}, ou que le signe est passé.',
    threshold:
      'Un signe qui mettait la course en pause ou plus, il y a {$afterDays :days} à {$untilDays :days}, ni nié ni examiné depuis.',
  },
  'T-SIGN': {
    title: 'Réponds d’abord à quelques questions',
    because: 'Il y a un signe qui demande plus de réponses.',
    message: `
      .input {$pausesRunning :string}
      .input {$signsAreOfPlace :string}
      .match $pausesRunning $signsAreOfPlace
      true true {{Tu as répondu oui à : {$toldSigns :list of=signs most=3}. La course est en pause. Réponds aux questions suivantes et fais examiner {$place :place} dans les deux jours.}}
      true *    {{Tu as répondu oui à : {$toldSigns :list of=signs most=3}. La course est en pause. Réponds aux questions suivantes et fais-toi examiner dans les deux jours.}}
      *    *    {{Tu as répondu oui à : {$toldSigns :list of=signs most=3}. Avant toute chose, réponds aux questions suivantes.}}`,
    clearsWhen: 'Tu dis que le signe est passé, ou tu indiques un examen {$place :place form=of}.',
    threshold: 'Tout signe qu’aucune autre règle ne lit.',
  },
  'R-RETURN': {
    title: 'Sur le chemin du retour à la course',
    because: 'Un clinicien a examiné {$place :place}, et tu reprends par étapes.',
    message: returnStages.message,
    clearsWhen: 'Tu atteins la dernière étape.',
    threshold:
      'Une lésion musculaire ou un os examinés ; une étape en arrière après une douleur au-dessus de {$painLimit :spoken} sur 10 ou un matin plus difficile.',
  },
  'S-CLEAR': {
    title: 'Fais d’abord autoriser la course',
    because: 'Une situation demande un médecin avant que tu coures.',
    message: 'Avec {$toldConditions :list of=conditions most=3}, fais autoriser la course par un médecin.',
    clearsWhen: 'Un clinicien t’a autorisé à courir.',
    threshold:
      'Une maladie du cœur, une tension non contrôlée, une grossesse, un accouchement depuis moins de {$postpartumWeeks :weeks}, une opération récente ou une ostéoporose.',
  },
} as const satisfies Partial<Messages['rules']>;
