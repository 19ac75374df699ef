import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceGrades } from '#src/core/domain/finding.ts';
import { causeIds, causes } from '#src/core/risk/causes/causes.ts';
import type { RiskFactor } from '#src/core/risk/factor.ts';
import { factors } from '#src/core/risk/factors/index.ts';
import { ruleIds, ruleOf, rules, severityOf, warningRuleIds } from '#src/core/risk/rules/index.ts';
import { words } from '#src/core/risk/words/words.ts';
import { catalogue } from '#src/core/routines/catalogue/index.ts';
import { assessStated } from '#tests/core/risk/runners.ts';

const folder = new URL('../../src/core/risk/factors/', import.meta.url);
const folders = readdirSync(folder).filter((name) => statSync(new URL(name, folder)).isDirectory());
const routineIds: readonly string[] = catalogue.map(({ id }) => id);

describe('every factor', () => {
  it.each(factors.map((factor): [string, RiskFactor] => [factor.id, factor]))(
    '%s keeps the contract',
    (id, factor) => {
      expect(factor.question).toMatch(/^[A-Z].+\?$/);
      expect(factor.rules.length).toBeGreaterThan(0);
      expect(factor.evidence.sources.length).toBeGreaterThan(0);
      expect(Object.keys(evidenceGrades)).toContain(factor.evidence.grade);
      expect(factor.needs.runs + factor.needs.answers.length).toBeGreaterThan(0);
      const readme = readFileSync(new URL(`${id}/README.md`, folder), 'utf8');
      for (const heading of ['Claim', 'Method', 'Minimum data', 'Evidence', 'Limits']) {
        expect(readme, heading).toContain(`**${heading}**`);
      }
      for (const rule of factor.rules) expect(readme).toContain(rule);
    },
  );

  it('has a folder of its own, and every folder is registered', () => {
    expect(factors.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  it('answers an assessment exactly once, in the order of the registry', () => {
    expect(assessStated().findings.map(({ factor }) => factor)).toEqual(factors.map(({ id }) => id));
  });
});

describe('every rule', () => {
  it('belongs to exactly one factor, unless it is a gate', () => {
    const owned = factors.flatMap((factor) => factor.rules);
    expect(owned.toSorted()).toEqual([...warningRuleIds].toSorted());
  });

  it.each(warningRuleIds)('%s says what it found, why, against what and what ends it', (id) => {
    const { title, because, clearsWhen, threshold } = words.rules[id];
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
        if (what === '*') continue;
        if (what.startsWith('cat:')) expect(categories, `${id} blocks ${what}`).toContain(what.slice(4));
        else expect(routineIds, `${id} blocks ${what}`).toContain(what);
      }
    }
  });

  it('never names a diagnosis for certain and never a probability', () => {
    for (const { title, message, because } of Object.values(words.rules)) {
      const texts = [title, because, typeof message === 'string' ? message : message({})].join(' ');
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
