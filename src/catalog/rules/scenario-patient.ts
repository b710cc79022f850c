/** What the chart says of the patient's age, sex and date of birth is what the front desk has on file. */
import { blocksOf } from "../../domain/grading/chart.ts";
import { ageInYears, parseDate, type IsoDate } from "../../lib/calendar-date.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

/** `7-year-old right-handed boy`, `52 y/o man`, `12 mo girl`, `7 y M`; the first in the chart is the patient. */
const PERSON =
  /\b(\d{1,3})[- ](y(?:ea)?rs?|y|y\/o|yo|mos?|months?)(?:[- ]old)?\b((?: [\w-]+){0,2}?) (man|woman|boy|girl|male|female|M|F)\b/;

const BORN = /\b(?:DOB|date of birth|born):? (\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})/i;

export const rule: ContentRule = {
  id: "scenario-patient",
  check: (catalog) =>
    catalog.scenarios.flatMap(({ slug, prompt }) => {
      const { birthDate, sex } = prompt.scenario.patient;
      const birth = parseDate(birthDate);
      const on = parseDate(prompt.scenario.dateOfService);
      if (!birth.ok || !on.ok) return [];
      const problem = (paragraph: number, message: string) => [
        scenarioProblem(slug, "chart.md", `paragraph ${paragraph}`, message),
      ];
      const blocks = blocksOf(prompt.chart);
      const person = blocks.find(({ text }) => PERSON.test(text));
      const [said = "", number, unit = "", , word = ""] = PERSON.exec(person?.text ?? "") ?? [];
      const isMonths = unit.startsWith("mo");
      const age = isMonths ? ageInMonths(birth.value, on.value) : ageInYears(birth.value, on.value);
      const born = blocks.find(({ text }) => BORN.test(text));
      const bornOn = parseDate(BORN.exec(born?.text ?? "")?.[1] ?? "");
      return [
        ...(person && Number(number) !== age
          ? problem(
              person.paragraph,
              `“${said}”, yet born on ${birthDate} the patient is ${age} ${isMonths ? "months" : "years"} old`,
            )
          : []),
        ...(person && sexOf(word) !== sex
          ? problem(person.paragraph, `“${said}”, yet the sex on file is ${sex}`)
          : []),
        ...(born && bornOn.ok && bornOn.value !== birth.value
          ? problem(born.paragraph, `born on ${bornOn.value}, yet on file it is ${birthDate}`)
          : []),
      ];
    }),
};

function sexOf(word: string): "F" | "M" {
  return /^(woman|girl|female|F)$/.test(word) ? "F" : "M";
}

/** Completed months from birth to `on`. */
function ageInMonths(birth: IsoDate, on: IsoDate): number {
  const months = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(on) - months(birth) - (on.slice(8) < birth.slice(8) ? 1 : 0);
}
