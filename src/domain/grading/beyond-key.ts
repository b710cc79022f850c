import type { EncounterCase } from "./case.ts";
import { buildCodedEncounter, readCodedLine, type CodedEncounter } from "./coded-encounter.ts";
import type { Finding } from "./grade.ts";
import type { EncounterKey } from "./key.ts";
import type { CodeRule, Rule } from "./rule.ts";

/**
 * A rule over codes alone as a rule over a learner's answer. The key decides: what a rule would say of the key itself
 * (with its alternates, without its optional codes, with any code first that may stand there) is not said of the answer.
 */
export function forAnswer(rule: CodeRule): Rule {
  const { review, leftToKey, ...rest } = rule;
  return {
    ...rest,
    check: (at) => {
      const findings = review(at.coded);
      if (findings.length === 0) return findings;
      const accepted = acceptedBy(rule, at);
      return findings.filter(
        (finding) =>
          !accepted.has(signature(finding)) &&
          !isOfKeysOwn(rule, finding, at) &&
          !leftToKey?.(finding, at),
      );
    },
  };
}

/** Rules that speak of how a line was typed, or of a second line, whichever of the two is the key’s. */
const OF_TWO_LINES = /^(CODE-|CONV-01|DX-12)/;

/** A code that the key has is right; what is wrong beside it is told at the other line, or as missing. */
function isOfKeysOwn({ id, aspect }: CodeRule, { path }: Finding, at: EncounterCase): boolean {
  if (aspect !== "diagnoses" || OF_TWO_LINES.test(id)) return false;
  return at.diagnosisPairs.some(
    ({ line, verdict }) => line?.path === path && /^(exact|alternate|optional)$/.test(verdict),
  );
}

function signature(finding: Finding): string {
  return JSON.stringify(finding.params);
}

/** What each rule says of a key, once for every key, book and patient. */
const said = new WeakMap<EncounterKey, Map<string, ReadonlySet<string>>>();

function acceptedBy(rule: CodeRule, at: EncounterCase): ReadonlySet<string> {
  let byRule = said.get(at.key);
  if (!byRule) said.set(at.key, (byRule = new Map<string, ReadonlySet<string>>()));
  const { age, sex, setting, encounter } = at.coded;
  const edition = at.coded.book?.edition.title ?? "";
  const name = [rule.id, age, sex, setting, encounter.dateOfService, edition].join("|");
  const known = byRule.get(name);
  if (known) return known;
  const accepted = new Set(
    keyEncounters(at).flatMap((encounterOfKey) => rule.review(encounterOfKey).map(signature)),
  );
  byRule.set(name, accepted);
  return accepted;
}

function keyEncounters(at: EncounterCase): readonly CodedEncounter[] {
  return variantsOf(at.key).map((codes) => {
    const { codeSets, coded } = at;
    const on = coded.encounter.dateOfService;
    const lines = codes.map((code, index) =>
      readCodedLine(code, `/diagnoses/${index}`, codeSets, on),
    );
    return buildCodedEncounter(lines, codeSets, on, coded);
  });
}

function variantsOf({ diagnoses, order }: EncounterKey): readonly (readonly string[])[] {
  const whole = diagnoses.map(({ code }) => code);
  const alternates = diagnoses.flatMap((line, index) =>
    (line.alternates ?? []).map((code) => whole.with(index, code)),
  );
  const optional = diagnoses.filter((line) => line.optional).map(({ code }) => code);
  const without = optional.map((code) => whole.filter((other) => other !== code));
  const bare = whole.filter((code) => !optional.includes(code));
  const reordered = order.first.map((code) => [code, ...whole.filter((other) => other !== code)]);
  return [whole, ...alternates, ...without, bare, ...reordered];
}
