/** MOD-10: a modifier that is kept for another kind of service. Example: QW on a visit. CMS, HCPCS Level II modifiers, and Medicare Claims Processing Manual, chapters 12, 16, 17 and 20. */
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

interface Reserved {
  readonly modifiers: readonly string[];
  /** Completes “is for …”. */
  readonly what: string;
  /** Codes that the modifier may stand on, as far as they can be told by their numbers. */
  readonly fits: RegExp;
}

const LAB =
  /^(?:8\d{4}|\d{4}U|36415|G0(?:103|12[34]|14[1-8]|30[67]|328|43[235]|47[256]|48[0-3]|499)|P\d{4}|Q01\d\d)$/;

const RESERVED: readonly Reserved[] = [
  {
    modifiers: ["AA", "AD", "QK", "QS", "QX", "QY", "QZ"],
    what: "anesthesia (00100 to 01999)",
    fits: /^0[01]\d{3}$/,
  },
  {
    modifiers: ["AI"],
    what: "the first hospital visit of the admitting physician",
    fits: /^99(?:22[1-3]|23[4-6]|30[4-6])$/,
  },
  { modifiers: ["90", "91", "QW"], what: "laboratory tests", fits: LAB },
  { modifiers: ["JA", "JB", "JW", "JZ"], what: "drugs", fits: /^(?:[ACJQS]\d{4}|90[23]\d\d)$/ },
  {
    modifiers: ["SL", "SK", "SY"],
    what: "vaccines",
    fits: /^(?:90[456]\d\d|907[0-5]\d|913\d\d|G00(?:08|09|10)|Q203\d)$/,
  },
  {
    modifiers: ["GN", "GO", "GP"],
    what: "therapy under a plan of care",
    fits: /^(?!99[2-4]|[78]\d{4}|J)/,
  },
  {
    modifiers: ["PT"],
    what: "procedures that began as a colorectal screening",
    fits: /^(?:[0-6]\d{4}|88\d{3}|G\d{4})$/,
  },
  {
    modifiers: ["KH", "KI", "LL", "MS", "NR", "NU", "RA", "RB", "RR", "UE"],
    what: "equipment and supplies",
    fits: /^[ABEKLQSV]\d{4}$/,
  },
  {
    modifiers: ["LC", "LD", "LM", "RC", "RI"],
    what: "work on a coronary artery",
    fits: /^(?:33\d{3}|929\d\d|93[45]\d\d|C\d{4}|G0\d{3})$/,
  },
];

/** Waived tests that CMS takes without QW. */
const WITHOUT_QW = ["81002", "81025", "82962"];

export const rule: ServiceRule = {
  id: "MOD-10",
  title: "A modifier for another kind of service",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "moderate",
  review: (at) =>
    at.services.flatMap((line) =>
      line.modifiers.flatMap((each) => {
        const what =
          each === "QW" && WITHOUT_QW.includes(line.code)
            ? "waived tests other than this one, which CMS takes without it"
            : RESERVED.find(
                ({ modifiers, fits }) => modifiers.includes(each) && !fits.test(line.code),
              )?.what;
        return what === undefined
          ? []
          : [foundAt("MOD-10", "wrong", line, { modifiers: [each], what }, "modifiers")];
      }),
    ),
  tell: (finding, at) => {
    const modifier = text(finding, "modifiers");
    return {
      headline: `Modifier ${modifier} is for something else`,
      why: `Modifier ${modifier} is for ${text(finding, "what")}; it says nothing on ${withTitle(at, text(finding, "entered"))}.`,
      citations: [
        ...payerCitation(at, modifier === "QW" ? ["waived-tests"] : []),
        modifier === "QW" || modifier === "90" || modifier === "91"
          ? claimsManual("16")
          : "source:CMS, HCPCS Level II modifiers",
      ],
    };
  },
};
