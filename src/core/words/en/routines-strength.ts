import type { Messages } from '#src/core/words/messages.ts';

/** Strength, and rehabilitation after an examination. */
export const strengthRoutines = {
  nordic_curl: {
    name: 'Nordic hamstring curl',
    how: 'Kneel on something soft with the ankles held and the body straight from knee to head. Lower yourself forward as slowly as you can and catch yourself with your hands, then push back up. Soreness is usual in the first weeks; stop on sharp or cramping pain.',
  },
  hamstring_sliders: {
    name: 'Hamstring sliders (bridge, slide the heels away)',
    how: 'Lie on your back in a bridge with the heels on socks or a cloth on a smooth floor. Slide the heels slowly away while the hips stay up, lower the hips, and come back with both legs. Stop on sharp pain.',
  },
  single_leg_rdl: {
    name: 'Single-leg Romanian deadlift',
    how: 'Stand on one leg with a soft knee and tip forward from the hip with a flat back while the other leg goes back. Lower slowly, come up in control and hold on to something if you wobble. Stop on sharp pain.',
  },
  glute_bridge: {
    name: 'Glute bridge',
    how: 'Lie on your back with bent knees and the heels close. Push through the heels, lift the hips, squeeze the buttocks at the top and lower slowly. Stop on sharp pain.',
  },
  hip_thrust: {
    name: 'Hip thrust',
    how: 'Rest the upper back on a bench, feet flat, and lift the hips until trunk and thighs are level. Squeeze the buttocks at the top and lower slowly. Stop on sharp pain.',
  },
  clamshell: {
    name: 'Clamshell',
    how: 'Lie on one side with bent knees and the feet together. Open the upper knee without letting the pelvis roll back, then close it slowly. Stop on sharp pain.',
  },
  lateral_band_walk: {
    name: 'Lateral band walk',
    how: 'Put a band above the knees, sit slightly into the hips and step sideways with short steps. Keep the tension on the band and the knees in line with the feet. Stop on sharp pain.',
  },
  step_up: {
    name: 'Step-up',
    how: 'Put one whole foot on a step and stand up through the heel without pushing off with the other leg. Lower slowly. Stop on sharp pain.',
  },
  lunge_strength: {
    name: 'Lunge (strength)',
    how: 'Step forward, lower until both knees are comfortably bent, and push back through the front heel. Keep the trunk upright and the knee in line with the foot. Stop on sharp pain.',
  },
  split_squat_hold: {
    name: 'Split-squat hold',
    how: 'Stand in a long stride, lower until both knees are bent and hold there, breathing. Share the weight between the front heel and the rear toes. Stop on sharp pain.',
  },
  plank: {
    name: 'Plank',
    how: 'Support yourself on forearms and toes with the body in one line. Keep the ribs down, do not let the back sag, and breathe. Stop on sharp pain.',
  },
  side_plank: {
    name: 'Side plank',
    how: 'Lie on one side, support yourself on the forearm and lift the hips into one line; begin with bent knees. Breathe and keep the shoulder away from the ear. Stop on sharp pain.',
  },
  bird_dog: {
    name: 'Bird-dog',
    how: 'From hands and knees reach one arm forward and the opposite leg back, slowly. Keep the pelvis level and come back in control. Stop on sharp pain.',
  },
  dead_bug: {
    name: 'Dead bug',
    how: 'Lie on your back with the arms up and the knees over the hips. Lower one arm and the opposite heel slowly while the low back stays down, then change. Stop on sharp pain.',
  },
  pelvic_tilt: {
    name: 'Pelvic tilts',
    how: 'Lie on your back with bent knees and rock the pelvis slowly so that the low back presses down and then lifts a little. Keep it small and easy. Stop on sharp pain.',
  },
  romanian_deadlift: {
    name: 'Romanian deadlift',
    how: 'Stand with soft knees, push the hips back and lower slowly with a flat back until you feel the pull behind the thighs. Come up by bringing the hips forward; start without weight. Stop on sharp pain or pain in the back.',
  },
  good_morning: {
    name: 'Good morning',
    how: 'Stand with the hands on the hips or a light weight held at the chest, knees soft. Push the hips back, lower slowly with a flat back and come up in control. Stop on sharp pain or pain in the back.',
  },
  long_lever_bridge: {
    name: 'Glute bridge with the heels far away',
    how: 'Lie on your back with the heels further away than in a normal bridge, knees only slightly bent. Lift the hips slowly, keep them level and lower slowly. Stop on sharp pain or cramp.',
  },
  hip_flexor_quad_balance: {
    name: 'Hip-flexor and quad balance (banded march + split squat)',
    how: 'Loop a band around the feet and march slowly, lifting one knee against it; then do split squats with an upright trunk. Keep both calm and even on each side. Stop on sharp pain.',
  },
  heel_raise: {
    name: 'Slow heel raises, both legs',
    how: 'Stand on the flat floor near a support and rise onto the toes of both feet. Lower the heels for three seconds; do not let them drop below the floor. Stop on sharp pain.',
  },
  heel_raise_single: {
    name: 'Slow heel raises, one leg',
    how: 'Stand on one leg on the flat floor, a hand on a support, and rise onto the toes. Lower the heel for three seconds; do not let it drop below the floor. Stop on sharp pain.',
  },
  askling_extender: {
    name: 'L-protocol extender',
    how: 'Only after an examination, when walking is painless. Lie on your back, hold the thigh with the hip at a right angle and straighten the knee slowly to just before any pain. Stop on sharp pain and tell the clinician who examined you.',
  },
  askling_diver: {
    name: 'L-protocol diver',
    how: 'Begin once you are examined and walk without pain. Stand on the injured leg with a soft knee and tip forward slowly like a diver, arms forward, the other leg back with a bent knee. Stop on sharp pain and tell the clinician who examined you.',
  },
  askling_glider: {
    name: 'L-protocol glider',
    how: 'Wait for an examination and for painless walking. Hold on to a support, keep the weight on the heel of the injured leg and let the other foot glide back slowly, stopping before any pain; return with the arms. Stop on sharp pain and tell the clinician who examined you.',
  },
} as const satisfies Partial<Messages['routines']>;
