import type { EncounterCase } from "./case.ts";
import {
  buildChargedEncounter,
  readService,
  type ChargedEncounter,
} from "./charges/charged-encounter.ts";
import { buildCodedEncounter, readCodedLine } from "./coded-encounter.ts";
import type { Finding } from "./grade.ts";
import type { EncounterKey, KeyService } from "./key.ts";
import type { Rule, ServiceRule } from "./rule.ts";

/**
 * A rule over charges alone as a rule over a learner's answer. The key decides: what a rule would say of the key's own
 * lines, with or without what is optional in them, is not said of the answer; nor is what would lead away from a line
 * that the key has.
 */
export function forCharges(rule: ServiceRule): Rule {
  const { review, ...rest } = rule;
  return {
    ...rest,
    check: (at) => {
      if (!at.tasks.includes("services")) return [];
      const findings = review(at.charged);
      if (findings.length === 0) return findings;
      const accepted = acceptedBy(rule, at);
      return findings.filter(
        (finding) => !accepted.has(signature(finding)) && !leadsAway(finding, at),
      );
    },
  };
}

/** What the finding calls wrong or missing stands so in the key's line. */
function leadsAway({ path, outcome, params }: Finding, at: EncounterCase): boolean {
  const [, , index, part] = path.split("/");
  const pair = at.servicePairs.find(({ line }) => line?.index === Number(index));
  if (!pair) return false;
  const { key } = pair;
  // A line that should not be there at all needs no modifier.
  if (!key) return params["needs"] !== undefined;
  const { modifiers, optionalModifiers = [], pointers, optionalPointers = [] } = key;
  switch (part) {
    case undefined:
      return outcome !== "missing" && /^(exact|alternate|optional)$/.test(pair.verdict);
    case "modifiers": {
      const needs = params["needs"];
      if (needs !== undefined) {
        return !String(needs)
          .split(" ")
          .some((each) => modifiers.includes(each));
      }
      const wrong = [params["modifiers"] ?? []].flat().map(String);
      return wrong.every((each) => [...modifiers, ...optionalModifiers].includes(each));
    }
    case "units":
      return pair.line?.units === key.units;
    default: {
      const allowed = [...pointers, ...optionalPointers];
      const pointed = pair.line?.pointers.map((place) => at.diagnoses[place]?.code ?? "") ?? [];
      return pointed.length > 0 && pointed.every((code) => allowed.includes(code));
    }
  }
}

function signature({ params }: Finding): string {
  return JSON.stringify(params);
}

/** What each rule says of a key, once for every key. */
const said = new WeakMap<EncounterKey, Map<string, ReadonlySet<string>>>();

function acceptedBy(rule: ServiceRule, at: EncounterCase): ReadonlySet<string> {
  let byRule = said.get(at.key);
  if (!byRule) said.set(at.key, (byRule = new Map<string, ReadonlySet<string>>()));
  const name = `${rule.id}|${at.charged.encounter.dateOfService}|${at.coded.book?.edition.title}`;
  const known = byRule.get(name);
  if (known) return known;
  const accepted = new Set(
    keyCharges(at).flatMap((charged) => rule.review(charged).map(signature)),
  );
  byRule.set(name, accepted);
  return accepted;
}

function keyCharges(at: EncounterCase): readonly ChargedEncounter[] {
  const { key, codeSets, charged, coded } = at;
  const on = charged.encounter.dateOfService;
  const codes = key.diagnoses.map(({ code }) => code);
  const diagnoses = buildCodedEncounter(
    codes.map((code, index) => readCodedLine(code, `/diagnoses/${index}`, codeSets, on)),
    codeSets,
    on,
    coded,
  );
  const required = key.services.filter(({ optional }) => !optional);
  const whole = (line: KeyService): KeyService => ({
    ...line,
    modifiers: [...line.modifiers, ...(line.optionalModifiers ?? [])],
  });
  const alternates = key.services.flatMap((line, index) =>
    (line.alternates ?? []).map((code) => key.services.with(index, { ...line, code })),
  );
  return [key.services, required, key.services.map(whole), ...alternates].map((lines) =>
    buildChargedEncounter(
      lines.map((line, index) =>
        readService(
          {
            code: line.code,
            modifiers: line.modifiers,
            units: String(line.units),
            pointers: line.pointers.map((code) => String.fromCharCode(65 + codes.indexOf(code))),
            fee: "",
            evidence: [],
          },
          index,
          codeSets,
          on,
        ),
      ),
      diagnoses,
      charged.encounter,
      charged.payer,
      key.em,
    ),
  );
}
