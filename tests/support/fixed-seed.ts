import fc from 'fast-check';

// What was green stays green: generated values change with the code, not with the hour. Longer runs draw new ones.
if (process.env['LAW_RUNS'] === undefined) fc.configureGlobal({ seed: 20_261_128 });
