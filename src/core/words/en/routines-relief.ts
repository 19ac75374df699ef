import type { Messages } from '#src/core/words/messages.ts';

/** Rolling, nerve glides, warm and cold, winding down. */
export const reliefRoutines = {
  foam_roll_hamstring: {
    name: 'Foam roll hamstrings',
    how: 'Sit with the roller under one thigh and roll slowly from just above the knee to below the buttock, breathing. An ache is fine, pain is not; stay off the sit bone and the back of the knee. Stop on sharp pain, tingling or numbness.',
  },
  foam_roll_glutes_hips: {
    name: 'Foam roll glutes and hips',
    how: 'Sit on the roller, lean towards one side and roll slowly over the buttock and the outside of the hip. An ache is fine, pain is not. Stop on sharp pain, tingling or numbness.',
  },
  foam_roll_calf: {
    name: 'Foam roll calves',
    how: 'Sit with one calf on the roller and roll slowly from above the ankle to below the knee. An ache is fine, pain is not; never roll a calf that is swollen or warm. Stop on sharp pain, tingling or numbness.',
  },
  foam_roll_quads: {
    name: 'Foam roll thighs, front',
    how: 'Lie face down with one thigh on the roller and roll slowly from above the knee to below the hip bone. An ache is fine, pain is not. Stop on sharp pain, tingling or numbness.',
  },
  lacrosse_ball_glute_med: {
    name: 'Lacrosse ball under the outer glute',
    how: 'Lie on one side with a ball under the outer, upper part of the buttock and sink into it slowly. Move off any point that sends something down the leg. Stop on sharp pain, tingling or numbness.',
  },
  massage_stick: {
    name: 'Massage stick or tennis ball',
    how: 'Sit with the leg relaxed and glide a stick or tennis ball along the muscle with light, even pressure. Stay off bone and the back of the knee. Stop on sharp pain, tingling or numbness.',
  },
  nerve_floss_supine: {
    name: 'Sciatic slider, lying',
    how: 'Lie on your back, head down, and hold behind one thigh. Slowly straighten the knee while the toes point away from you, then bend it as the toes come back. Nothing is held or pulled; stop on sharp pain, or if tingling lasts after the set.',
  },
  nerve_floss_seated: {
    name: 'Sciatic slider, seated',
    how: 'Sit tall and slowly straighten one knee with the foot up while you look up; lower the leg while the chin tucks in. One end slackens as the other tightens, so nothing is ever pulled. Keep it small and stop at once on sharp pain or tingling that stays.',
  },
  heat_pack: {
    name: 'Heating pad',
    how: 'Lay a warm, not hot, pad with a cloth under it on the stiff area. Use it only where nothing is swollen, never on a fresh strain or bruise, and do not fall asleep on it. Take it off if the skin burns and stop on sharp pain.',
  },
  warm_shower_or_bath: {
    name: 'Warm shower or (Epsom) bath',
    how: 'Take a comfortably warm shower or bath, not a hot one. Use it only where nothing is swollen, never on a fresh strain. Get out if you feel faint and stop on sharp pain.',
  },
  cold_pack: {
    name: 'Ice pack',
    how: 'Wrap the ice in a cloth layer, never straight on the skin, and hold it on the sore area for 10 to 15 minutes. Wait until the skin is warm again before the next time. Take it off at numbness and stop on sharp pain.',
  },
  contrast_2_1: {
    name: 'Contrast, two hot to one cold',
    how: 'Alternate two minutes of warm and one minute of cool water on the legs. Never use it on a fresh strain or on anything swollen, because two thirds of it is heat. Stop on sharp pain, numbness or dizziness.',
  },
  breathing_4_6: {
    name: 'Slow breathing, in 4, out 6-8, through the nose',
    how: 'Lie or sit comfortably and breathe through the nose: in for 4 s, out for 6 to 8 s. Let the belly move and do not force the breath. Breathe normally again if you feel dizzy, and stop on sharp pain.',
  },
  humming: {
    name: 'Humming exhale',
    how: 'Sit or lie comfortably, breathe in through the nose and hum softly for the whole breath out. Keep it effortless. Breathe normally again if you feel dizzy, and stop on sharp pain.',
  },
  meditation: {
    name: 'Short meditation',
    how: 'Sit or lie comfortably and rest your attention on the breath. When it wanders, bring it back without comment. Change your position freely and stop on sharp pain.',
  },
  cold_face_splash: {
    name: 'Cold water on the face',
    how: 'Lean over a basin and splash cool water over forehead, eyes and cheeks while you breathe out slowly. Do not put the head under water. Stop on sharp pain or if you feel faint.',
  },
  legs_up_wall: {
    name: 'Legs up the wall',
    how: 'Lie on your back with the lower legs resting up a wall, hips as far from it as is comfortable. Bend the knees if the back of the leg pulls or tingles, and breathe slowly. Stop on sharp pain.',
  },
} as const satisfies Partial<Messages['routines']>;
