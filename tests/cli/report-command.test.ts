import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { samples, useCliService, useFolder } from './cli-service.ts';

const story = join(samples, 'histories/sudden-ramp');

describe('sinew report', () => {
  it("prints a runner's report, short and full, and its answers as JSON", async () => {
    const service = await useCliService();
    await service.sinew('import', story, '--runner', 'ada', '--create', '--time-zone', 'UTC');
    const asked = ['report', '--runner', 'ada', '--as-of', '2025-06-08'];
    const brief = await service.sinew(...asked);
    expect(brief).toMatchObject({ code: 0, err: '' });
    expect(brief.out).toContain('NEXT STEPS');
    expect(brief.out).not.toContain('YOUR WEEKS');
    const full = await service.sinew(...asked, '--full');
    expect(full.out).toMatch(/2025-06-02 +█+/);
    expect(full.out).toContain('WHAT STANDS OUT');
    const answers = JSON.parse((await service.sinew(...asked, '--json')).out);
    expect(answers).toMatchObject({ runner: { externalId: 'ada' }, assessment: { asOf: '2025-06-08' } });
    expect(answers.load.weeks.length).toBeGreaterThan(4);
  });

  it('writes one page that loads nothing, for its owner only', async () => {
    const service = await useCliService();
    await service.sinew('import', story, '--runner', 'ada', '--create', '--time-zone', 'UTC');
    await service.sinew('runners', 'change', 'ada', '--display-name', '<script>Ada</script>');
    const file = join(await useFolder(), 'ada.html');
    const { code, out } = await service.sinew(
      ...['report', '--runner', 'ada', '--as-of', '2025-06-08', '--html', file],
    );
    expect({ code, out }).toEqual({ code: 0, out: `The report is in ${file}.\n` });
    const page = await readFile(file, 'utf8');
    expect(page).toContain('&#60;script&#62;Ada&#60;/script&#62;');
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|url\(|@import/);
    for (const title of ['Next steps', 'Next run', 'Your weeks', 'What stands out', 'Worth answering'])
      expect(page).toContain(`<h2>${title}</h2>`);
    expect(page).not.toMatch(/>(null|undefined|NaN)|\[object/);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('shows a referral alone', async () => {
    const service = await useCliService();
    await service.createRunner({ externalId: 'ada' });
    await service.sinew('check-in', '--runner', 'ada', '--answer', 'saddleNumbness=yes');
    const file = join(await useFolder(), 'ada.html');
    await service.sinew('report', '--runner', 'ada', '--html', file);
    const page = await readFile(file, 'utf8');
    expect(page).toContain('emergency');
    expect(page).not.toContain('<h2>');
  });
});

describe('sinew seed', () => {
  it('fills a service once a day', async () => {
    const service = await useCliService();
    const { items } = JSON.parse((await service.sinew('seed', '--json')).out);
    expect(items).toHaveLength(5);
    const again = await service.sinew('seed');
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out.match(/seeded earlier today/g)).toHaveLength(5);
  });
});
