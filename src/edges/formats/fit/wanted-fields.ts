/** The field that holds the time of a message. */
const TIME = 253;

/**
 * The fields that are read of messages other than records, by global number and field number (FIT profile 21); of a
 * message that is not listed, all. A session or a lap has some hundred, of which few are.
 */
export const wantedFields: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  // file_id: type, manufacturer, product, serial_number, time_created, product_name
  [0, new Set([0, 1, 2, 3, 4, 8])],
  // sport: sport, sub_sport, name
  [12, new Set([0, 1, 3])],
  // session: start_time, sport, sub_sport, total_elapsed_time, total_timer_time, total_distance, total_cycles, avg_speed,
  // avg_heart_rate, max_heart_rate, avg_cadence, max_cadence, total_ascent, total_descent, avg_vertical_oscillation,
  // avg_stance_time, avg_fractional_cadence, max_fractional_cadence, total_fractional_cycles, sport_profile_name,
  // enhanced_avg_speed, avg_vertical_ratio, avg_stance_time_balance, avg_step_length
  [
    18,
    new Set([
      TIME,
      2,
      5,
      6,
      7,
      8,
      9,
      10,
      14,
      16,
      17,
      18,
      19,
      22,
      23,
      89,
      91,
      92,
      93,
      94,
      110,
      124,
      132,
      133,
      134,
    ]),
  ],
  // lap: start_time, total_elapsed_time, total_distance, sport, sub_sport
  [19, new Set([TIME, 2, 7, 9, 25, 39])],
  // event: event, event_type
  [21, new Set([TIME, 0, 1])],
  // device_info: device_index, manufacturer, serial_number, product, product_name
  [23, new Set([TIME, 0, 2, 3, 4, 27])],
  // workout: wkt_name
  [26, new Set([8])],
  // activity: local_timestamp
  [34, new Set([TIME, 5])],
]);
