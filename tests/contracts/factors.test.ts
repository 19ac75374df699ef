import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { factorIds } from '#src/core/domain/factor-ids.ts';
import { evidenceGrades } from '#src/core/domain/finding.ts';
import { causes } from '#src/core/risk/causes/causes.ts';
import { thresholdOf } from '#src/core/risk/explain.ts';
import type { RiskFactor } from '#src/core/risk/factor.ts';
import { factors } from '#src/core/risk/factors/index.ts';
import { triageFactors } from '#src/core/risk/factors/triage-factors/triage-factors.ts';
import { ruleIds, ruleOf, rules, severityOf, warningRuleIds } from '#src/core/risk/rules/index.ts';
import { catalogue } from '#src/core/routines/catalogue/index.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { assessStated } from '#tests/core/risk/runners.ts';

const words = wordsOf('en', rules);
const folder = new URL('../../src/core/risk/factors/', import.meta.url);
const folders = readdirSync(folder).filter((name) => statSync(new URL(name, folder)).isDirectory());
const readPage = (name: string): string => readFileSync(new URL(`${name}/README.md`, folder), 'utf8');

/** Factors on signs alone share a folder and a page, on which each has a section. */
const signFactors = triageFactors.map(({ id }) => id);
const pageOf = (id: string): string => {
  if (!signFactors.some((sign) => sign === id)) return readPage(id);
  const [shared = '', ...sections] = readPage('triage-factors').split(/^## /m);
  return shared + (sections.find((section) => section.includes(`(\`${id}\`)`)) ?? '');
};
const routineIds: readonly string[] = catalogue.map(({ id }) => id);

describe('every factor', () => {
  it.each(factors.map((factor): [string, RiskFactor] => [factor.id, factor]))(
    '%s keeps the contract',
    (id, factor) => {
      expect(words.questions[factor.id]).toMatch(/^[A-Z].+\?$/);
      expect(factor.rules.length).toBeGreaterThan(0);
      expect(factor.evidence.sources.length).toBeGreaterThan(0);
      expect(evidenceGrades).toContain(factor.evidence.grade);
      expect(factor.needs.runs + factor.needs.answers.length).toBeGreaterThan(0);
      const page = pageOf(id);
      for (const heading of ['Claim', 'Method', 'Threshold', 'Minimum data', 'Evidence', 'Limits']) {
        expect(page, heading).toContain(`**${heading}**`);
      }
      for (const rule of factor.rules)
        expect(page).toContain(`- ${rule}: ${thresholdOf(rule, rules, words)['inWords']}\n`);
    },
  );

  it('has a folder of its own or a section with the triage factors, and every folder is registered', () => {
    expect(factors.map(({ id }) => id)).toEqual(factorIds);
    const own = factorIds.filter((id) => !signFactors.some((sign) => sign === id));
    expect([...own, 'triage-factors'].toSorted()).toEqual(folders.toSorted());
  });

  it('answers an assessment exactly once, in the order of the registry', () => {
    expect(assessStated().findings.map(({ factor }) => factor)).toEqual(factors.map(({ id }) => id));
  });
});

describe('every rule', () => {
  it('stands in the tables under its id, and no other', () => {
    expect(Object.keys(rules)).toEqual(ruleIds);
  });

  it('belongs to exactly one factor, unless it is a gate', () => {
    const owned = factors.flatMap((factor) => factor.rules);
    expect(owned.toSorted()).toEqual([...warningRuleIds].toSorted());
  });

  it.each(warningRuleIds)('%s says what it found, why, against what and what ends it', (id) => {
    const { title, because: found, clearsWhen: clears, threshold } = words.rules[id];
    const clearsWhen = clears({ place: { region: null, side: null } });
    const because = found();
    for (const text of [title, because, clearsWhen, threshold]) expect(text.length).toBeGreaterThan(4);
    expect(`${because}${clearsWhen}${threshold}`).toMatch(/\.$/);
    expect(ruleOf(id).evidence.sources.length).toBeGreaterThan(0);
  });

  it('suggests and blocks only what the catalogue knows', () => {
    const categories = new Set<string>(catalogue.map(({ category }) => category));
    for (const id of ruleIds) {
      const { suggest, block } = ruleOf(id);
      for (const routine of suggest) expect(routineIds, `${id} suggests ${routine}`).toContain(routine);
      for (const what of block) {
        // `default_set` is the general set as a whole.
        if (what === '*' || what === 'default_set') continue;
        if (what.startsWith('cat:')) expect(categories, `${id} blocks ${what}`).toContain(what.slice(4));
        else expect(routineIds, `${id} blocks ${what}`).toContain(what);
      }
    }
  });

  it('never names a diagnosis for certain and never a probability', () => {
    for (const { title, message, because } of Object.values(words.rules)) {
      const texts = [title, because(), message()].join(' ');
      expect(texts).not.toMatch(/\byou have (a|an) (tear|strain|fracture|clot|tendinopathy|sciatica)\b/i);
      expect(texts).not.toMatch(/probab|chance|likelihood|syndrome/i);
    }
  });

  it('of the acute:chronic ratio has no severity and asks for nothing', () => {
    expect(severityOf('L-ACWR')).toBe('none');
    expect(rules['L-ACWR'].suggest).toEqual([]);
  });
});

describe('every cause', () => {
  it.each(causeIds)('%s is pointed to by something and has words', (id) => {
    const { rules: pointing, reasons } = causes[id];
    expect(pointing.length + reasons.length).toBeGreaterThan(0);
    expect(words.causes[id].name.length).toBeGreaterThan(3);
    expect(words.causes[id].statement).toMatch(/\.$/);
  });
});
