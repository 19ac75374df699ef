import { type Kysely, sql } from 'kysely';

/** An escaped NUL in JSON text, after whole pairs of backslashes. */
const escapedNul = String.raw`(?<!\\)((?:\\\\)*)\\u0000`;
const whatCameBefore = String.raw`\1`;

/**
 * What the plan of a week reads: marks of routines that were done, ratings without reading the answers, and the
 * answers that never expire (conditions, an old injury), each found by one lookup.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  // The database cannot read answers whose note holds a NUL; such notes are no longer accepted.
  await sql`
    update check_in set answers = regexp_replace(answers::text, ${escapedNul}, ${whatCameBefore}, 'g')::json
    where answers::text ~ ${escapedNul}
  `.execute(db);
  await sql`
    create table done_routine (
      id text primary key,
      runner_id text not null references runner on delete cascade,
      day date not null,
      routine text not null,
      note text,
      created_at timestamptz not null,
      unique (runner_id, day, routine)
    );
    create index done_routine_runner on done_routine (runner_id, id);

    alter table check_in add column tightness double precision;
    update check_in set tightness = (answers ->> 'tightness')::double precision;

    create table standing_answer (
      check_in_id text not null references check_in on delete cascade,
      runner_id text not null references runner on delete cascade,
      fact text not null,
      day date not null,
      value double precision not null,
      primary key (check_in_id, fact)
    );
    create index standing_answer_newest on standing_answer (runner_id, fact, day);

    insert into standing_answer (check_in_id, runner_id, fact, day, value)
      select check_in.id, runner_id, told.key, day, case told.value when 'true' then 1 else 0 end
      from check_in cross join lateral json_each_text(answers -> 'conditions') told
      where told.value is not null;
    insert into standing_answer (check_in_id, runner_id, fact, day, value)
      select id, runner_id, 'previousHamstringMonths', day, (answers ->> 'previousHamstringMonths')::double precision
      from check_in where answers ->> 'previousHamstringMonths' is not null;
  `.execute(db);
};
