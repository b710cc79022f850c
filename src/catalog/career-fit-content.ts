import itemsFile from "../../content/career-fit/items.json" with { type: "json" };
import rolesFile from "../../content/career-fit/roles.json" with { type: "json" };
import {
  careerFitItemsSchema,
  careerFitRolesSchema,
  type CareerFitItems,
  type CareerFitRoles,
} from "./schemas/career-fit.ts";

export interface CareerFitContent {
  readonly questionnaire: CareerFitItems;
  readonly jobs: CareerFitRoles;
}

/** The quiz as educators wrote it. Throws on content that breaks its schema; the content check names it. */
export function careerFitContent(): CareerFitContent {
  return {
    questionnaire: careerFitItemsSchema.parse(itemsFile),
    jobs: careerFitRolesSchema.parse(rolesFile),
  };
}
