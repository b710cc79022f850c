import { superbillFields } from "../../domain/billing/superbill-fields.ts";
import { mostDiagnoses, type EncounterAnswer } from "../../domain/grading/answer.ts";
import type { Missing } from "../../domain/grading/grade.ts";
import { parseUnits } from "../../domain/billing/charges.ts";
import { parseMoney } from "../../lib/money.ts";
import type { EncounterPrompt } from "./schema.ts";

/** What is still to be filled in, in the order of the worksheet; wrong is not missing. Sees no key. */
export function validateEncounter(
  { scenario }: EncounterPrompt,
  answer: EncounterAnswer,
): readonly Missing[] {
  const missing: Missing[] = [];
  if (answer.diagnoses.length > mostDiagnoses(scenario.setting)) {
    missing.push({ path: "/diagnoses", reason: "too-many" });
  }
  if (answer.diagnoses.length === 0) missing.push({ path: "/diagnoses", reason: "empty" });
  answer.diagnoses.forEach(({ code }, index) => {
    if (code.trim() === "") missing.push({ path: `/diagnoses/${index}/code`, reason: "empty" });
  });
  const withSuperbill = scenario.tasks.includes("superbill");
  if (scenario.tasks.includes("services")) missing.push(...inServices(answer, withSuperbill));
  if (withSuperbill) missing.push(...inSuperbill(answer));
  return missing;
}

function inServices(answer: EncounterAnswer, withFees: boolean): readonly Missing[] {
  if (answer.services.length === 0) return [{ path: "/services", reason: "empty" }];
  return answer.services.flatMap(({ code, units, pointers, fee }, index) => {
    const path = `/services/${index}`;
    const missing: Missing[] = [];
    if (code.trim() === "") missing.push({ path: `${path}/code`, reason: "empty" });
    if (units.trim() === "") missing.push({ path: `${path}/units`, reason: "empty" });
    else if (parseUnits(units) === undefined) {
      missing.push({ path: `${path}/units`, reason: "not-a-whole-number" });
    }
    if (pointers.length === 0) missing.push({ path: `${path}/pointers`, reason: "empty" });
    if (withFees && fee.trim() === "") missing.push({ path: `${path}/fee`, reason: "empty" });
    else if (withFees && !parseMoney(fee).ok) {
      missing.push({ path: `${path}/fee`, reason: "not-an-amount" });
    }
    return missing;
  });
}

function inSuperbill(answer: EncounterAnswer): readonly Missing[] {
  return superbillFields
    .filter(({ id, required }) => required && (answer.superbill[id] ?? "").trim() === "")
    .map(({ id }) => ({ path: `/superbill/${id}`, reason: "empty" }));
}
