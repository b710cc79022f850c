import * as z from "zod/mini";
import { brokenPromises } from "../../domain/career-fit/promises.ts";

const words = z.string().check(z.minLength(1));

/** Where a question comes from. Its weights are the project's own judgement in either case. */
const itemSourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("onet"),
    /** O*NET-SOC code: 29-2072.00 medical records specialists, 43-3021.00 billing and posting clerks. */
    occupation: z.string().check(z.regex(/^\d{2}-\d{4}\.\d{2}$/)),
    /** The task, interest, work style, skill or knowledge that the question is drawn from. */
    element: words,
  }),
  z.strictObject({ kind: z.literal("judgement") }),
]);

const weightSchema = z.literal([-2, -1, 0, 1, 2]);

const itemSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  section: words,
  text: z.string().check(z.minLength(1), z.maxLength(90)),
  family: z.enum([
    "people",
    "conflict",
    "detail",
    "focus",
    "reading",
    "arithmetic",
    "persistence",
    "rules",
    "learning",
    "pace",
    "setting",
  ]),
  keyed: z.enum(["forward", "reverse"]),
  weights: z.strictObject({ coder: weightSchema, biller: weightSchema }),
  opposes: z.optional(z.string()),
  source: itemSourceSchema,
});

const sectionSchema = z.strictObject({
  id: words,
  title: words,
  /** Asked above every item of the section. */
  question: words,
  /** What the answers 1 to 5 are called, the least first. */
  labels: z.tuple([words, words, words, words, words]),
});

/** `content/career-fit/items.json`: the questions in the order in which they are asked. */
export const careerFitItemsSchema = z
  .strictObject({
    /** Changes when the meaning of stored answers changes. */
    version: words,
    minimumAnswers: z.int().check(z.positive()),
    sections: z.array(sectionSchema).check(z.minLength(1)),
    items: z.array(itemSchema).check(z.minLength(24), z.maxLength(40)),
  })
  .check((context) => {
    const { items, sections } = context.value;
    const known = new Set(sections.map(({ id }) => id));
    items.forEach(({ section }, index) => {
      if (known.has(section)) return;
      context.issues.push({
        code: "custom",
        input: section,
        path: ["items", index, "section"],
        message: `no section is called "${section}"`,
      });
    });
    for (const promise of brokenPromises(items)) {
      const index = "item" in promise ? items.findIndex(({ id }) => id === promise.item) : -1;
      context.issues.push({
        code: "custom",
        input: promise,
        path: index < 0 ? ["items"] : ["items", index],
        message:
          promise.kind === "unbalanced"
            ? `the ${promise.side} weights sum to ${promise.sum}, not to 0`
            : `breaks a promise of the quiz: ${promise.kind}`,
      });
    }
  });
export type CareerFitItems = z.infer<typeof careerFitItemsSchema>;
export type CareerFitItem = CareerFitItems["items"][number];
export type CareerFitSection = CareerFitItems["sections"][number];

/** Who says so, and for when. */
const sourceSchema = z.strictObject({
  name: words,
  /** The year that the statement is about; for a page without a date, the year in which it was read. */
  year: z.int().check(z.gte(2000), z.lte(2100)),
  /** False for a page that carries no date of its own. */
  dated: z.boolean(),
  /** Where it was read, when not at the source itself. */
  via: z.optional(words),
  url: z.optional(z.url({ protocol: /^https?$/ })),
});
export type CareerFitSource = z.infer<typeof sourceSchema>;

const roleIdSchema = z.enum(["coder", "biller", "both"]);

const roleSchema = z.strictObject({
  id: roleIdSchema,
  title: words,
  inOneLine: words,
  /** The person and place that the day is told of; both made up. */
  setting: words,
  day: z
    .array(z.strictObject({ time: z.string().check(z.regex(/^\d{1,2}:\d{2}$/)), text: words }))
    .check(z.minLength(4)),
  goodPart: words,
  hardPart: words,
  measuredBy: words,
});
export type CareerRole = z.infer<typeof roleSchema>;

const factSchema = z.strictObject({
  id: words,
  about: z.array(roleIdSchema).check(z.minLength(1)),
  label: words,
  /** What is claimed, shortest form: a sum, a count, a share or a few words. */
  figure: words,
  /** Whom the figure counts, and whom not. */
  covers: words,
  source: sourceSchema,
});
export type CareerFact = z.infer<typeof factSchema>;

const certificateSchema = z.strictObject({
  id: words,
  name: words,
  fullName: words,
  givenBy: words,
  about: z.enum(["coder", "biller"]),
  text: words,
  source: sourceSchema,
});
export type CareerCertificate = z.infer<typeof certificateSchema>;

/** `content/career-fit/roles.json`: what the result tells about the jobs. */
export const careerFitRolesSchema = z.strictObject({
  roles: z.tuple([roleSchema, roleSchema, roleSchema]),
  facts: z.array(factSchema).check(z.minLength(1)),
  /** What could not be found out, said plainly. */
  gaps: z.array(words),
  certificates: z.array(certificateSchema).check(z.minLength(1)),
  alongTheWay: z.array(
    z.strictObject({ id: words, title: words, text: words, closeTo: z.array(roleIdSchema) }),
  ),
  mixUps: z.array(z.strictObject({ id: words, heard: words, really: words })),
  /** The credit that the O*NET license asks for. */
  attribution: z.strictObject({
    text: words,
    changes: words,
    licenseUrl: z.url(),
    sourceUrl: z.url(),
  }),
});
export type CareerFitRoles = z.infer<typeof careerFitRolesSchema>;
