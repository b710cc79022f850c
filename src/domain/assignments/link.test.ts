import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../lib/result.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { crc32 } from "../../lib/crc32.ts";
import { COMFORTABLE_LINK, decodeLink, encodeLink } from "./link.ts";
import { assignmentSetSchema } from "./set.ts";
import { anySet, aSet } from "./test-builders.ts";

const seed = 20261124;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A payload with a fitting checksum around whatever bytes. */
function sealed(bytes: Uint8Array): string {
  const whole = new Uint8Array(bytes.length + 4);
  whole.set(bytes);
  new DataView(whole.buffer).setUint32(bytes.length, crc32(bytes), true);
  return toBase64Url(whole);
}

function sealedJson(text: string, version = 1): string {
  const deflated = deflateSync(new TextEncoder().encode(text), { level: 9 });
  return sealed(Uint8Array.of(version, ...deflated));
}

function kindOf(payload: string): string {
  const result = decodeLink(payload);
  return result.ok ? "accepted" : result.error.kind;
}

describe("a link", () => {
  it("gives back the set that went in, whatever the set", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(unwrap(decodeLink(encodeLink(set)))).toEqual(set);
      }),
      { seed, numRuns: 150 },
    );
  }, 30_000);

  it("is the same for the same set in another order of fields", () => {
    const turned = Object.fromEntries(Object.entries(aSet()).toReversed());
    expect(encodeLink(assignmentSetSchema.parse(turned))).toBe(encodeLink(aSet()));
  });

  it("of twelve scenarios with ordinary instructions stays comfortably short", () => {
    const slugs = Array.from({ length: 12 }, (_, index) => ({
      slug: `counselling-units-${index}`,
    }));
    const link = encodeLink(aSet({ scenarios: slugs, instructions: "Work alone. ".repeat(20) }));
    expect(link.length).toBeLessThan(COMFORTABLE_LINK / 4);
  });

  it("holds nothing that an address would have to escape", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(encodeLink(set)).toMatch(/^[\w-]+$/);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("survives line breaks of a mail program and punctuation behind it", () => {
    const link = encodeLink(aSet());
    const wrapped = link.replace(/.{60}/g, "$&\r\n ");
    expect(unwrap(decodeLink(wrapped))).toEqual(aSet());
    for (const tail of [".", ").", ">", "”", "\n"]) {
      expect(unwrap(decodeLink(link + tail))).toEqual(aSet());
    }
  });

  it("holds the largest set that the schema allows", () => {
    const scenarios = Array.from({ length: 40 }, (_, index) => ({
      slug: `${"x".repeat(70)}-${index}`,
    }));
    const scattered = Array.from({ length: 4000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
    ).join("");
    const set = aSet({ scenarios, title: "字".repeat(120), instructions: scattered });
    expect(assignmentSetSchema.safeParse(set).success).toBe(true);
    expect(unwrap(decodeLink(encodeLink(set)))).toEqual(set);
  });
});

describe("a damaged link", () => {
  it("with any one character changed is refused, for every place and every character", () => {
    const link = encodeLink(aSet({ instructions: "", scenarios: [{ slug: "ed-chest-pain" }] }));
    for (let at = 0; at < link.length; at += 1) {
      for (const character of ALPHABET) {
        if (character === link[at]) continue;
        const damaged = link.slice(0, at) + character + link.slice(at + 1);
        expect(decodeLink(damaged).ok, `${character} at ${at}`).toBe(false);
      }
    }
  }, 30_000);

  it("never yields another set, whatever character is changed, left out, doubled or put in", () => {
    const damage = fc.record({
      set: anySet,
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.integer({ min: 0, max: 1 }),
      inserted: fc.oneof(fc.constantFrom(...ALPHABET.split("")), fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(damage, ({ set, place, removed, inserted }) => {
        const link = encodeLink(set);
        const at = Math.floor(place * link.length);
        const result = decodeLink(link.slice(0, at) + inserted + link.slice(at + removed));
        expect(result.ok ? result.value : set).toEqual(set);
      }),
      { seed, numRuns: 800 },
    );
  }, 30_000);

  it("that was cut off anywhere is refused as damaged", () => {
    const link = encodeLink(aSet());
    for (let length = 1; length < link.length; length += 1) {
      expect(kindOf(link.slice(0, length)), String(length)).toBe("damaged");
    }
  });

  it.each([
    { why: "nothing behind the slash", kind: "empty", payload: "" },
    { why: "punctuation only", kind: "empty", payload: "..." },
    { why: "too short for a checksum", kind: "damaged", payload: "AQ" },
    { why: "words", kind: "damaged", payload: "not a link at all!" },
    { why: "capitals lost", kind: "damaged", payload: encodeLink(aSet()).toLowerCase() },
    { why: "longer than any set", kind: "too-large", payload: "A".repeat(60_000) },
    {
      why: "an unknown version under a fitting checksum",
      kind: "newer-version",
      payload: sealedJson("{}", 3),
    },
    { why: "no JSON inside", kind: "not-a-set", payload: sealedJson("[1,2") },
    { why: "JSON, yet no set", kind: "not-a-set", payload: sealedJson("null") },
    {
      why: "a key too many",
      kind: "not-a-set",
      payload: sealedJson(JSON.stringify({ ...aSet(), score: 100 })),
    },
    {
      why: "a mark above 100",
      kind: "not-a-set",
      payload: sealedJson(JSON.stringify({ ...aSet(), passMark: 101 })),
    },
    { why: "no deflate stream", kind: "damaged", payload: sealed(Uint8Array.of(1, 7, 7, 7, 7)) },
  ])("is refused as $kind: $why", ({ payload, kind }) => {
    expect(kindOf(payload)).toBe(kind);
  });

  it("that would grow beyond all bounds is stopped on the way", () => {
    const bomb = deflateSync(new Uint8Array(3_000_000), { level: 6 });
    expect(bomb.length).toBeLessThan(4000);
    expect(kindOf(sealed(Uint8Array.of(1, ...bomb)))).toBe("too-large");
  });

  it.each(["__proto__", "constructor", "prototype"])("cannot smuggle in a %s", (key) => {
    const text = JSON.stringify(aSet()).replace("{", `{"${key}":{"polluted":true},`);
    const result = decodeLink(sealedJson(text));
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "not-a-set", fields: [{ path: key }] },
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("names every field that is wrong", () => {
    const text = JSON.stringify({ ...aSet(), title: "", passMark: -1, extra: 1 });
    expect(decodeLink(sealedJson(text))).toMatchObject({
      error: {
        fields: [{ path: "passMark" }, { path: "title" }, { path: "extra" }],
      },
    });
  });
});

describe("base64url", () => {
  it("gives back any bytes, as Node writes them too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
      { seed, numRuns: 300 },
    );
  });

  it("refuses leftover bits, so that no two texts mean the same bytes", () => {
    expect(fromBase64Url("AQ")).toEqual(Uint8Array.of(1));
    expect(fromBase64Url("AR")).toBeUndefined();
  });
});

it("computes the published check value of CRC-32", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
