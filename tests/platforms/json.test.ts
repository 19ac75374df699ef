import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawElements } from '#src/edges/platforms/raw-elements.ts';
import {
  idOf,
  instantOf,
  numberOf,
  parseLossless,
  readJson,
  textOf,
} from '#src/edges/platforms/reading-json.ts';

describe('reading JSON of a stranger', () => {
  test('keeps every digit of a 64-bit id', () => {
    expect(parseLossless('{"labelId":418173292602490881}')).toEqual({ labelId: '418173292602490881' });
    expect(parseLossless('[9007199254740991, 9007199254740993, -9223372036854775808]')).toEqual([
      9007199254740991,
      '9007199254740993',
      '-9223372036854775808',
    ]);
  });

  test('leaves every other number a number', () => {
    expect(parseLossless('[1234567890.1234567890, 1e30, 0.1234567890123456789]')).toEqual([
      1234567890.1234567, 1e30, 0.12345678901234568,
    ]);
  });

  test('reads ids and numbers whether they are text or not, and nothing else', () => {
    expect([idOf(12), idOf('12'), idOf(1.5), idOf(''), idOf({}), idOf(null)]).toEqual([
      '12',
      '12',
      null,
      null,
      null,
      null,
    ]);
    expect([numberOf('84.0'), numberOf(84), numberOf(''), numberOf('x'), numberOf(true)]).toEqual([
      84,
      84,
      null,
      null,
      null,
    ]);
  });

  test('takes no text, number or time that is longer than those are', () => {
    expect(textOf('a'.repeat(8192))).not.toBeNull();
    expect(textOf('a'.repeat(8193))).toBeNull();
    expect([numberOf('1'.repeat(128)), numberOf('1'.repeat(129))]).toEqual([expect.any(Number), null]);
    const time = (decimals: number): string => `2026-01-02T08:00:00.${'0'.repeat(decimals)}Z`;
    expect([instantOf(time(43)), instantOf(time(44))]).toEqual([Date.UTC(2026, 0, 2, 8), null]);
  });

  test('any 64-bit integer survives', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (id) => {
        const value = parseLossless(`{"id":${id}}`) as { id: unknown };
        expect(idOf(value.id)).toBe(String(id));
      }),
    );
  });

  test('bytes that are no UTF-8 or no JSON are nothing', () => {
    expect(readJson(Uint8Array.of(0xff))).toBeNull();
    expect(readJson(new TextEncoder().encode('{"a":'))).toBeNull();
  });
});

describe('the exact texts of elements', () => {
  test('are cut where they stand', () => {
    expect(rawElements(' { "a" : [ 1.0 , {"b":[1,2,"]"]} ,"x,]\\"" ] , "c":[] } ', ['a'])).toEqual([
      '1.0',
      '{"b":[1,2,"]"]}',
      '"x,]\\""',
    ]);
  });

  test('are those of the last of repeated keys, as the parser has it', () => {
    expect(rawElements('{"a":[1],"a":[2]}', ['a'])).toEqual(['2']);
    expect(rawElements('{"\\u0061":[3]}', ['a'])).toEqual(['3']);
  });

  test('are none where there is no array', () => {
    expect(rawElements('{"a":{}}', ['a'])).toEqual([]);
    expect(rawElements('[]', ['a'])).toEqual([]);
    expect(rawElements('{"b":1}', ['a'])).toEqual([]);
  });

  test('parse to what the whole parses to, for any JSON', () => {
    const elements = fc.array(fc.jsonValue());
    const indents = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(elements, fc.jsonValue(), indents, (values, other, indent) => {
        const text = JSON.stringify({ other, data: { before: other, list: values } }, null, indent);
        const expected = JSON.parse(text).data.list;
        expect(rawElements(text, ['data', 'list']).map((raw) => JSON.parse(raw))).toEqual(expected);
      }),
    );
  });
});
