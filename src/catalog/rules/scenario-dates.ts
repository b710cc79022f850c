/** A scenario's dates are real days; service falls within the editions that its codes come from, births before it. */
import { isInForce } from "../../domain/codebook/code-sets.ts";
import { ageInYears, parseDate } from "../../lib/calendar-date.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

const OLDEST = 115;

export const rule: ContentRule = {
  id: "scenario-dates",
  check: (catalog, codeSets) =>
    catalog.scenarios.flatMap(({ slug, prompt, key }) => {
      const { dateOfService, patient, insurance } = prompt.scenario;
      const problem = (field: string, message: string) =>
        scenarioProblem(slug, "scenario.json", field, message);
      const service = parseDate(dateOfService);
      if (!service.ok) return [problem("dateOfService", `there is no day ${dateOfService}`)];
      const systems = [
        { name: "diagnoses", books: codeSets.diagnoses },
        ...(key.services.length > 0 ? [{ name: "services", books: codeSets.procedures }] : []),
      ];
      const outside = systems
        .filter(({ books }) => !books.some(({ edition }) => isInForce(edition, dateOfService)))
        .map(({ name }) =>
          problem("dateOfService", `no edition of ${name} is in force on ${dateOfService}`),
        );
      const births = [
        { field: "patient/birthDate", date: patient.birthDate },
        ...(insurance.subscriber
          ? [{ field: "insurance/subscriber/birthDate", date: insurance.subscriber.birthDate }]
          : []),
      ].flatMap(({ field, date }) => {
        const birth = parseDate(date);
        if (!birth.ok) return [problem(field, `there is no day ${date}`)];
        if (birth.value > service.value) return [problem(field, `${date} is after the visit`)];
        const age = ageInYears(birth.value, service.value);
        return age > OLDEST ? [problem(field, `nobody is ${age} years old`)] : [];
      });
      return [...outside, ...births];
    }),
};
