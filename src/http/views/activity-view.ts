import {
  confirmedSportBasis,
  externalIdOfStated,
  formatLocal,
  loadSources,
  loadUnits,
  wordsOf,
} from '#src/core/index.ts';
import type { ActivityDetails } from '#src/use-cases/activities/read-activities.ts';
import { viewPage } from './page-view.ts';
import { roundNumbers } from './round-numbers.ts';

/** A correction is a person's word from the moment it is made, before its recordings are described again. */
const viewSportBasis = ({ features, sportOverride }: ActivityDetails['activity']) => {
  const basis = sportOverride === null ? features.sportBasis : confirmedSportBasis;
  return {
    sportSource: basis?.source ?? null,
    sportConfidence: basis?.confidence ?? null,
    sportReason: basis?.reason ?? null,
  };
};

export const viewActivity = ({ activity, sources, context }: ActivityDetails, platform: string | null) => {
  const { features } = activity;
  // Features before version 4 have none.
  const utcOffsetSeconds = features.utcOffsetSeconds ?? null;
  const loads = activity.historyRun.loads;
  const source = loadSources.find((candidate) => loads[candidate] !== undefined) ?? null;
  return roundNumbers({
    id: activity.id,
    runnerId: activity.runnerId,
    uploadIds: [...new Set(sources.map((entry) => entry.uploadId))],
    title: features.title ?? null,
    sport: activity.sport,
    subSport: features.subSport,
    ...viewSportBasis(activity),
    startTime: activity.startAt,
    startLocal: utcOffsetSeconds === null ? null : formatLocal(features.startMs, utcOffsetSeconds),
    utcOffsetSeconds,
    localDay: activity.localDay,
    elapsedSeconds: features.elapsedSeconds,
    timerSeconds: features.timerSeconds,
    movingSeconds: features.movingSeconds,
    distanceMeters: features.distanceMeters,
    // Features before version 3 have none.
    implausible: features.implausible ?? null,
    ascentMeters: features.ascentMeters,
    descentMeters: features.descentMeters,
    averageSpeedMetersPerSecond: features.averageSpeedMetersPerSecond,
    gradeAdjustedSpeedMetersPerSecond: features.gradeAdjustedSpeedMetersPerSecond,
    steps: features.steps,
    sessionRpe: activity.sessionRpe,
    excluded: activity.excluded,
    race: activity.historyRun.race,
    outingId: context.outingId,
    device: { manufacturer: features.creator.manufacturer, product: features.creator.product, platform },
    cadence: features.cadence,
    stepLengthMeters: features.stepLengthMeters,
    stepLengthShareOfHeight: features.stepLengthShareOfHeight,
    overstriding: { ...features.overstriding, certainty: context.strideCertainty },
    runningDynamics: features.runningDynamics,
    heartRate: features.heartRate,
    load: {
      source,
      value: source === null ? null : (loads[source] ?? null),
      unit: source === null ? null : loadUnits[source],
      trimpBanister: features.loads.trimpBanister,
      trimpEdwards: features.loads.trimpEdwards,
      trimpLucia: features.loads.trimpLucia,
      heartRateStress: features.loads.heartRateStress,
      sessionRpe: loads.srpe ?? null,
      runningStress: features.loads.runningStress,
      intensityFactor: features.loads.intensityFactor,
      normalizedGradedSpeedMetersPerSecond: features.loads.normalizedGradedSpeedMetersPerSecond,
      maxHeartRateEstimated: features.loads.maxHeartRateEstimated,
      scaled: features.loads.scaled === true,
    },
    sessionSpike: context.spike,
    hard: context.hard,
    secondsAtThreshold: features.secondsAtThreshold,
    secondsAbove88PercentMaxHeartRate: features.secondsAbove88PercentMaxHeartRate,
    secondsAtIntensity90: features.secondsAtIntensity90,
    downhillShare: features.downhillShare,
    downhillDropMeters: features.downhillDropMeters,
    fastMeters: features.fastMeters,
    impact: features.impact === null ? null : { ...features.impact, label: wordsOf().load.impact },
    ...viewPage(features),
    repairs: features.repairs,
    sources: sources.map(
      ({ id, uploadId, sessionIndex, format, filename, reason, provenance, identity }) => ({
        id,
        uploadId,
        sessionIndex,
        format,
        filename,
        reason,
        provenance,
        externalId: externalIdOfStated(identity),
      }),
    ),
    versions: { decoder: activity.decoderVersion, features: activity.featuresVersion },
    updatedAt: activity.updatedAt,
  });
};
