/** Every routine and action, in the order of a session: move, stretch, roll, calm, strengthen, act. */
export const routineIds = [
  'dynamic_warmup_block',
  'leg_swings_front_back',
  'leg_swings_side',
  'high_knees',
  'butt_kicks',
  'walking_lunges',
  'brisk_walk',
  'march_in_place',
  'lying_hamstring_strap',
  'doorway_hamstring',
  'foot_on_bench',
  'toe_touch',
  'hip_flexor_stretch',
  'calf_stretch',
  'glute_stretch',
  'quad_stretch_heel',
  'pnf_contract_relax',
  'downward_dog',
  'foam_roll_hamstring',
  'foam_roll_glutes_hips',
  'lacrosse_ball_glute_med',
  'massage_stick',
  'foam_roll_calf',
  'foam_roll_quads',
  'nerve_floss_supine',
  'nerve_floss_seated',
  'heat_pack',
  'warm_shower_or_bath',
  'cold_pack',
  'contrast_2_1',
  'breathing_4_6',
  'humming',
  'meditation',
  'cold_face_splash',
  'legs_up_wall',
  'nordic_curl',
  'hamstring_sliders',
  'single_leg_rdl',
  'glute_bridge',
  'hip_thrust',
  'clamshell',
  'lateral_band_walk',
  'step_up',
  'lunge_strength',
  'split_squat_hold',
  'plank',
  'side_plank',
  'bird_dog',
  'dead_bug',
  'pelvic_tilt',
  'romanian_deadlift',
  'good_morning',
  'long_lever_bridge',
  'hip_flexor_quad_balance',
  'heel_raise',
  'heel_raise_single',
  'askling_extender',
  'askling_diver',
  'askling_glider',
  'pause_running',
  'cap_next_run',
  'step_back_week',
  'rest_day',
  'easy_48h',
  'cross_train',
  'cadence_cue',
  'leave_out_fast',
  'staged_return',
  'sit_break',
  'static_to_after',
  'protect_1_3_days',
  'retest_bridge',
  'refer_emergency',
  'refer_same_day',
  'refer_clinician',
  'answer_first',
] as const;
/** A routine or action by its id. */
export type RoutineId = (typeof routineIds)[number];

/** Easier or harder forms without an id of their own: they are named and not planned. */
export type StepId =
  | 'longer-lowering'
  | 'added-load'
  | 'single-leg-slider'
  | 'add-load'
  | 'kickstand-rdl'
  | 'higher-step'
  | 'load'
  | 'knee-side-plank'
  | 'single-leg-long-lever-bridge';

/** The drills that a container may name. */
export type DrillId =
  | 'brisk_walk'
  | 'march_in_place'
  | 'leg_swings_side'
  | 'leg_swings_front_back'
  | 'high_knees'
  | 'butt_kicks'
  | 'walking_lunges';

/** What ends an exercise at once. */
export type StopRuleId =
  | 'sharp-pain'
  | 'sharp-or-lasting-tingling'
  | 'sharp-at-once'
  | 'numbness'
  | 'sharp-or-cramping-pain';

/** How to take care with a routine that is offered although a flag holds. */
export type CareId =
  | 'half-range'
  | 'stop-at-leg-symptoms'
  | 'bend-knees'
  | 'bend-knees-away-from-wall'
  | 'without-leg-symptoms'
  | 'without-pain'
  | 'breathe-out-on-effort'
  | 'easier-form-near-support'
  | 'no-long-lying-on-the-back'
  | 'low-leg-bent-knee'
  | 'keep-knees-bent';

/** The stages of the Nordic programme, in order. */
export type NordicStageId = 'week-1' | 'week-2' | 'week-3' | 'week-4' | 'weeks-5-to-10' | 'maintenance';

/**
 * What can speak against a routine. `pre_run` and `pre_run_long` speak against a phase only, `age_65_start` is a
 * caution only; `always` rules a routine out for everyone. `early_stage` (the way back after a strain has not got
 * that far) and `few_drills` (fewer than two drills of a container are left) are ours, the rest is published.
 */
export type ContraindicationFlag =
  | 'emergency'
  | 'urgent'
  | 'acute_strain'
  | 'subacute_strain'
  | 'hold_fever'
  | 'fever'
  | 'bone_possible'
  | 'nerve'
  | 'nerve_possible'
  | 'progressive_neuro'
  | 'pain_red'
  | 'swelling'
  | 'bruise'
  | 'tendon'
  | 'tendon_flare'
  | 'pelvic_tilt'
  | 'back_pain_flare'
  | 'anticoagulant'
  | 'dvt_history'
  | 'heart_condition'
  | 'uncontrolled_hypertension'
  | 'reduced_sensation'
  | 'cold_allergy'
  | 'glaucoma'
  | 'osteoporosis'
  | 'pregnant'
  | 'postpartum_early'
  | 'recent_surgery'
  | 'diabetes_feet'
  | 'vte_risk'
  | 'growing'
  | 'age_65_start'
  | 'sign'
  | 'open'
  | 'nerve_two_sided'
  | 'not_examined'
  | 'early_stage'
  | 'few_drills'
  | 'always'
  | 'pre_run'
  | 'pre_run_long';
