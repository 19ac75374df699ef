import type { Messages } from '#src/core/words/messages.ts';

/** The drills that a container names. */
export const drills = {
  brisk_walk: 'brisk walking',
  march_in_place: 'marching in place',
  leg_swings_side: 'leg swings sideways',
  leg_swings_front_back: 'leg swings front to back',
  high_knees: 'high knees',
  butt_kicks: 'butt kicks',
  walking_lunges: 'walking lunges',
} as const satisfies Messages['drills'];

/** The drills of a container before how they are done. */
export const container = 'Move through {$drills :list of=drills}. {$how}';

/** Drills before a run and stretches after it. */
export const movementRoutines = {
  dynamic_warmup_block: {
    name: 'Dynamic warm-up block',
    how: 'Start small and slow. Let the range grow as you warm up and hold nothing at its end. Keep every movement smooth and stop on sharp pain.',
  },
  leg_swings_front_back: {
    name: 'Leg swings, front to back',
    how: 'Stand tall beside a wall and swing one leg forward and back from the hip with a soft knee. Begin small and let the swing grow only while it stays easy; never throw the leg. Stop on sharp pain or tingling.',
  },
  leg_swings_side: {
    name: 'Leg swings, side to side',
    how: 'Face a wall with both hands on it and swing one leg across the body and out to the side. Let the swing grow gradually and keep the hips facing the wall. Stop on sharp pain.',
  },
  high_knees: {
    name: 'High knees',
    how: 'Run on the spot with short, quick steps and lift each knee towards hip height. Stay tall and land softly under the body. Stop on sharp pain; marching is the easier form.',
  },
  butt_kicks: {
    name: 'Butt kicks',
    how: 'Jog on the spot or slowly forward and let each heel rise towards the buttock. Keep the knees pointing down and the steps light. Stop on sharp pain.',
  },
  walking_lunges: {
    name: 'Walking lunges',
    how: 'Take a long, calm step, lower until both knees are comfortably bent, then push through the front heel into the next step. Keep the trunk upright and the front knee in line with the foot. Stop on sharp pain.',
  },
  brisk_walk: {
    name: 'Brisk walk / easy jog start',
    how: 'Walk briskly and let it become an easy jog only if that feels free. Use it in place of the drills when they bring symptoms on. Stop on sharp pain.',
  },
  march_in_place: {
    name: 'March in place',
    how: 'March on the spot, lifting each knee only as high as is comfortable, arms swinging. Keep the back tall and the feet quiet. Stop on sharp pain.',
  },
  lying_hamstring_strap: {
    name: 'Lying hamstring stretch with a strap',
    how: 'Lie on your back with a strap around one foot and raise that leg, knee slightly bent, until you feel a light pull behind the thigh. Hold it there and breathe: no bouncing, no pain. Ease off and stop on sharp pain or tingling.',
  },
  doorway_hamstring: {
    name: 'Doorway hamstring stretch',
    how: 'Lie in a doorway with one heel resting on the frame and the other leg straight through the opening. Move closer only until you feel a light pull behind the thigh: no bouncing, no pain. Ease off and stop on sharp pain or tingling.',
  },
  foot_on_bench: {
    name: 'Foot-on-bench hamstring stretch',
    how: 'Put one heel on a low bench with the knee slightly bent and tip forward from the hips with a flat back. Go only to a light pull behind the thigh and hold: no bouncing, no pain. Ease off and stop on sharp pain or tingling.',
  },
  toe_touch: {
    name: 'Standing toe touch',
    how: 'This one is listed so that the question has an answer: reaching for the toes is never suggested here. It pulls on back, nerve and hamstring at once and brings no lasting relief. If you do it anyway, no bouncing, no pain, and stop on sharp pain.',
  },
  hip_flexor_stretch: {
    name: 'Half-kneeling hip-flexor stretch',
    how: 'Kneel on one knee with the other foot in front, tuck the pelvis under and shift forward until the front of the rear hip pulls lightly. Hold and breathe: no bouncing, no pain. Stop on sharp pain or if anything travels down the leg.',
  },
  calf_stretch: {
    name: 'Calf stretch, straight and bent knee',
    how: 'Lean on a wall with one foot behind you, heel down and toes forward; hold once with the rear knee straight and once with it bent. Go to a light pull only: no bouncing, no pain. Stop on sharp pain or tingling.',
  },
  glute_stretch: {
    name: 'Figure-four glute stretch',
    how: 'Lie on your back, cross one ankle over the other knee and draw that thigh gently towards you. Hold at a light pull in the buttock: no bouncing, no pain. Stop on sharp pain, deep pain at the sit bone or tingling.',
  },
  quad_stretch_heel: {
    name: 'Heel-to-butt quad stretch',
    how: 'Stand on one leg holding on to something, bring the other heel towards the buttock and keep the knees together. Tuck the pelvis and hold a light pull at the front of the thigh: no bouncing, no pain. Stop on sharp pain.',
  },
  pnf_contract_relax: {
    name: 'Contract-relax (PNF) hamstring',
    how: 'Lie on your back with a strap around one foot and the leg raised to a light pull. Press the leg gently into the strap, let go, then let it come a little further and hold. No bouncing, no pain; only after running, and stop on sharp pain or tingling.',
  },
  downward_dog: {
    name: 'Downward-facing dog',
    how: 'From hands and knees lift the hips up and back, knees bent as much as you need and the back long. Stay for slow breaths: no bouncing, no pain. Come down and stop on sharp pain, tingling or dizziness.',
  },
} as const satisfies Partial<Messages['routines']>;
