/** The same run of 10 km in an hour, from 17:00 UTC on 5 March 2025 in Berlin, as the tables of each vendor write it. */
const stravaHeader =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Max Heart Rate';

export const stravaText = (
  rows: readonly string[] = [
    '2,"Mar 5, 2025, 5:00:00 PM","By hand, ""easy""\nand slow",Run,,3600,10.00,,,false,,,,,,3600.0,3550.0,10000.0,,,,,171',
  ],
  header = stravaHeader,
): string => `${[header, ...rows].join('\n')}\n`;

/** The header row in German. */
export const germanStravaHeader =
  'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,Private Notiz,Ausrüstung,Dateiname,Gewicht,Radgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,Max. Geschwindigkeit';

export const appleText = (workouts: readonly string[] = [appleWorkout()]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
]>
<HealthData locale="de_DE">
 <Record type="HKQuantityTypeIdentifierBodyMass" unit="kg" startDate="2025-03-05 07:00:00 +0100" value="70"/>
 ${workouts.join('\n ')}
</HealthData>
`;

export const appleWorkout = ({
  type = 'Running',
  day = '2025-03-05',
  distance = 'sum="10" unit="km"',
}: {
  type?: string;
  day?: string;
  distance?: string;
} = {}): string => `<Workout workoutActivityType="HKWorkoutActivityType${type}" duration="59.5" durationUnit="min" sourceName="Watch" startDate="${day} 18:00:00 +0100" endDate="${day} 19:00:00 +0100">
  <MetadataEntry key="HKIndoorWorkout" value="1"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="150.5" minimum="90" maximum="171" unit="count/min"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" ${distance}/>
 </Workout>`;

export const garminText = (type = 'treadmill_running'): string =>
  JSON.stringify([
    {
      summarizedActivitiesExport: [
        {
          activityId: 111,
          name: 'Evening Run',
          activityType: type,
          startTimeGmt: 1_741_194_000_000,
          startTimeLocal: 1_741_197_600_000,
          duration: 3_550_000.5,
          elapsedDuration: 3_600_000,
          distance: 1_000_000,
          avgHr: 150.5,
          maxHr: 171,
          splits: [{ startTimeGMT: 1 }],
        },
      ],
    },
  ]);

export const runtasticText = (sportId = '1'): string =>
  JSON.stringify({
    start_time: 1_741_194_000_000,
    end_time: 1_741_197_600_000,
    start_time_timezone_offset: 3_600_000,
    distance: 10_000,
    duration: 3_550_000,
    pulse_avg: 150.5,
    pulse_max: 171,
    notes: 'a { and a "quote"',
    id: 'fdd2f131',
    sport_type_id: sportId,
  });

/** Two shapes of Polar's exports; both hold `NaN`, which is no JSON. */
export const polarText = (sport = 'RUNNING'): string =>
  `{"exportVersion":"1.6","name":"Evening","startTime":"2025-03-05T18:00:00.000","stopTime":"2025-03-05T19:00:00.000","timeZoneOffset":60,"exercises":[{"startTime":"2025-03-05T18:00:00.000","stopTime":"2025-03-05T19:00:00.000","timezoneOffset":60,"duration":"PT59M10.5S","distance":10000.0,"sport":"${sport}","heartRate":{"min":90,"avg":150.5,"max":171},"samples":{"speed":[1.0, NaN]}}]}`;

export const newPolarText = (): string =>
  '{"identifier":{"id":"1"},"name":"Running","startTime":"2025-03-05T18:00:00","stopTime":"2025-03-05T19:00:00","durationMillis":3550000,"distanceMeters":10000,"timezoneOffsetMinutes":60,"hrAvg":150.5,"hrMax":171,"sport":{"id":"1"},"exercises":[{"identifier":{"id":"2"},"startTime":"2025-03-05T18:00:00","stopTime":"2025-03-05T19:00:00","durationMillis":3550000,"distanceMeters":10000,"sport":{"id":"1"},"samples":{"samples":[{"values":[NaN]}]}}]}';

export const fitbitText = (name = 'Run'): string =>
  JSON.stringify([
    {
      logId: 9,
      activityName: name,
      averageHeartRate: 150.5,
      duration: 3_600_000,
      activeDuration: 3_550_000,
      distance: 10,
      distanceUnit: 'Kilometer',
      startTime: '03/05/25 17:00:00',
    },
  ]);

export const samsungText = (code = '1002'): string => {
  const p = 'com.samsung.health.exercise.';
  return `com.samsung.shealth.exercise,7005009,17
title,${p}datauuid,${p}exercise_type,${p}duration,${p}distance,${p}mean_heart_rate,${p}max_heart_rate,${p}time_offset,${p}start_time,${p}end_time
,abc,${code},3550000,10000.0,150.5,171.0,UTC+0100,2025-03-05 17:00:00.000,2025-03-05 18:00:00.000,
`;
};

/** Heart rates of a watch, every five seconds from 17:00 UTC on, about 150 a minute. */
export const appleHeartRates = (seconds: number): string[] =>
  Array.from({ length: seconds / 5 }, (_, index) => {
    const time = new Date(Date.UTC(2025, 2, 5, 18, 0, index * 5))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    return `<Record type="HKQuantityTypeIdentifierHeartRate" unit="count/min" startDate="${time} +0100" value="${150 + (index % 3) - 1}"/>`;
  });
