import { forCharges } from "../beside-key.ts";
import { forAnswer } from "../beyond-key.ts";
import type { CodeRule, Rule, ServiceRule } from "../rule.ts";
import { rule as code01 } from "./code-01-malformed.ts";
import { rule as code02 } from "./code-02-unknown.ts";
import { rule as code03 } from "./code-03-header.ts";
import { rule as code04 } from "./code-04-seventh-missing.ts";
import { rule as code05 } from "./code-05-bad-extension.ts";
import { rule as code06 } from "./code-06-look-alike.ts";
import { rule as code07 } from "./code-07-other-year.ts";
import { rule as conv01 } from "./conv-01-excludes1.ts";
import { rule as conv02 } from "./conv-02-sequence-note.ts";
import { rule as conv03 } from "./conv-03-code-first-missing.ts";
import { rule as conv04 } from "./conv-04-use-additional-missing.ts";
import { rule as conv05 } from "./conv-05-unspecified-sibling.ts";
import { rule as conv06 } from "./conv-06-laterality.ts";
import { rule as dx01 } from "./dx-01-exact.ts";
import { rule as dx02 } from "./dx-02-alternate.ts";
import { rule as dx03 } from "./dx-03-optional.ts";
import { rule as dx04 } from "./dx-04-less-specific.ts";
import { rule as dx05 } from "./dx-05-more-specific.ts";
import { rule as dx06 } from "./dx-06-laterality.ts";
import { rule as dx07 } from "./dx-07-encounter.ts";
import { rule as dx08 } from "./dx-08-unspecified.ts";
import { rule as dx09 } from "./dx-09-related.ts";
import { rule as dx10 } from "./dx-10-unsupported.ts";
import { rule as dx11 } from "./dx-11-missing.ts";
import { rule as dx12 } from "./dx-12-duplicate.ts";
import { rule as evd01 } from "./evd-01-none.ts";
import { rule as evd02 } from "./evd-02-elsewhere.ts";
import { rule as fee01 } from "./fee-01-schedule.ts";
import { rule as fee02 } from "./fee-02-copay.ts";
import { rule as gl01 } from "./gl-01-external-cause-first.ts";
import { rule as gl02 } from "./gl-02-first-listed-only.ts";
import { rule as gl03 } from "./gl-03-never-first.ts";
import { rule as gl04 } from "./gl-04-outcome-of-delivery.ts";
import { rule as gl05 } from "./gl-05-birth-record.ts";
import { rule as gl06 } from "./gl-06-mother-and-child.ts";
import { rule as gl07 } from "./gl-07-pregnancy-first.ts";
import { rule as gl08 } from "./gl-08-weeks-of-gestation.ts";
import { rule as gl09 } from "./gl-09-bmi.ts";
import { rule as gl10 } from "./gl-10-hypertension.ts";
import { rule as gl11 } from "./gl-11-diabetes-drugs.ts";
import { rule as gl12 } from "./gl-12-severe-sepsis.ts";
import { rule as gl13 } from "./gl-13-secondary-without-primary.ts";
import { rule as gl14 } from "./gl-14-history-with-current.ts";
import { rule as gl15 } from "./gl-15-burn-order.ts";
import { rule as gl16 } from "./gl-16-poisoning-order.ts";
import { rule as gl17 } from "./gl-17-adverse-effect-order.ts";
import { rule as gl18 } from "./gl-18-sequela-order.ts";
import { rule as gl19 } from "./gl-19-aftercare-of-injury.ts";
import { rule as gl20 } from "./gl-20-screening-first.ts";
import { rule as gl21 } from "./gl-21-routine-examination.ts";
import { rule as gl22 } from "./gl-22-normal-delivery.ts";
import { rule as gl23 } from "./gl-23-dialysis-stage.ts";
import { rule as gl24 } from "./gl-24-transplant-status.ts";
import { rule as gl25 } from "./gl-25-subsequent-infarction.ts";
import { rule as gl26 } from "./gl-26-covid.ts";
import { rule as gl27 } from "./gl-27-diabetes-with-kidney-disease.ts";
import { rule as hint01 } from "./hint-01-taken.ts";
import { rule as mod01 } from "./mod-01-missing.ts";
import { rule as mod02 } from "./mod-02-unneeded.ts";
import { rule as mod03 } from "./mod-03-visit-with-procedure.ts";
import { rule as mod04 } from "./mod-04-preventive-with-problem.ts";
import { rule as mod05 } from "./mod-05-decision-for-surgery.ts";
import { rule as mod06 } from "./mod-06-25-alone.ts";
import { rule as mod07 } from "./mod-07-visit-modifier.ts";
import { rule as mod08 } from "./mod-08-procedure-modifier.ts";
import { rule as mod09 } from "./mod-09-contradiction.ts";
import { rule as mod10 } from "./mod-10-other-kind.ts";
import { rule as mod11 } from "./mod-11-undivided.ts";
import { rule as mod12 } from "./mod-12-reading-in-hospital.ts";
import { rule as mod13 } from "./mod-13-no-side.ts";
import { rule as mod14 } from "./mod-14-side-missing.ts";
import { rule as mod15 } from "./mod-15-side-against-diagnosis.ts";
import { rule as mod16 } from "./mod-16-pair-not-opened.ts";
import { rule as mod17 } from "./mod-17-visit-in-follow-up.ts";
import { rule as mod18 } from "./mod-18-procedure-in-follow-up.ts";
import { rule as mod19 } from "./mod-19-screening-turned.ts";
import { rule as mod20 } from "./mod-20-video.ts";
import { rule as ord01 } from "./ord-01-first-listed.ts";
import { rule as ord02 } from "./ord-02-sequence.ts";
import { rule as ord03 } from "./ord-03-manifestation.ts";
import { rule as pat01 } from "./pat-01-sex.ts";
import { rule as pat02 } from "./pat-02-age.ts";
import { rule as poa01 } from "./poa-01-missing.ts";
import { rule as poa02 } from "./poa-02-wrong.ts";
import { rule as poa03 } from "./poa-03-exempt.ts";
import { rule as ptr01 } from "./ptr-01-primary.ts";
import { rule as ptr02 } from "./ptr-02-missing.ts";
import { rule as ptr03 } from "./ptr-03-unrelated.ts";
import { rule as qry01 } from "./qry-01-not-asked.ts";
import { rule as qry02 } from "./qry-02-leading.ts";
import { rule as qry03 } from "./qry-03-indicators.ts";
import { rule as qry04 } from "./qry-04-not-needed.ts";
import { rule as rec01 } from "./rec-01-negated.ts";
import { rule as rec02 } from "./rec-02-historical.ts";
import { rule as rec03 } from "./rec-03-family.ts";
import { rule as rec04 } from "./rec-04-uncertain.ts";
import { rule as rec05 } from "./rec-05-copied.ts";
import { rule as rec06 } from "./rec-06-treated.ts";
import { rule as sb01 } from "./sb-01-field.ts";
import { rule as svc01 } from "./svc-01-exact.ts";
import { rule as svc02 } from "./svc-02-alternate.ts";
import { rule as svc03 } from "./svc-03-optional.ts";
import { rule as svc04 } from "./svc-04-same-family.ts";
import { rule as svc05 } from "./svc-05-unsupported.ts";
import { rule as svc06 } from "./svc-06-missing.ts";
import { rule as svc07 } from "./svc-07-duplicate.ts";
import { rule as svc08 } from "./svc-08-unknown.ts";
import { rule as svc09 } from "./svc-09-level-too-high.ts";
import { rule as svc10 } from "./svc-10-level-too-low.ts";
import { rule as svc11 } from "./svc-11-new-or-established.ts";
import { rule as svc12 } from "./svc-12-age.ts";
import { rule as svc13 } from "./svc-13-part-of-another.ts";
import { rule as svc14 } from "./svc-14-add-on-alone.ts";
import { rule as svc15 } from "./svc-15-administration-alone.ts";
import { rule as svc16 } from "./svc-16-product-alone.ts";
import { rule as svc17 } from "./svc-17-not-paid.ts";
import { rule as svc18 } from "./svc-18-in-payers-rate.ts";
import { rule as svc19 } from "./svc-19-medical-necessity.ts";
import { rule as svc20 } from "./svc-20-whole-test-in-hospital.ts";
import { rule as svc21 } from "./svc-21-follow-up-visit.ts";
import { rule as svc22 } from "./svc-22-payers-vaccine-code.ts";
import { rule as unit01 } from "./unit-01-units.ts";
import { rule as unit02 } from "./unit-02-unlikely.ts";
import { rule as unit03 } from "./unit-03-vaccines-given.ts";
import { rule as unit04 } from "./unit-04-components.ts";
import { rule as unit05 } from "./unit-05-both-sides.ts";

/** The rules that need no key: a coded encounter alone is enough for them. */
export const codeRules: readonly CodeRule[] = [
  code01,
  code02,
  code03,
  code04,
  code05,
  code06,
  code07,
  conv01,
  conv02,
  conv03,
  conv04,
  conv05,
  conv06,
  dx12,
  gl01,
  gl02,
  gl03,
  gl04,
  gl05,
  gl06,
  gl07,
  gl08,
  gl09,
  gl10,
  gl11,
  gl12,
  gl13,
  gl14,
  gl15,
  gl16,
  gl17,
  gl18,
  gl19,
  gl20,
  gl21,
  gl22,
  gl23,
  gl24,
  gl25,
  gl26,
  gl27,
  ord03,
  pat01,
  pat02,
];

/** The rules about services that need no key: lines, diagnoses, payer and tables are enough. */
export const serviceRules: readonly ServiceRule[] = [
  mod03,
  mod04,
  mod05,
  mod06,
  mod07,
  mod08,
  mod09,
  mod10,
  mod11,
  mod12,
  mod13,
  mod14,
  mod15,
  mod16,
  mod17,
  mod18,
  mod19,
  mod20,
  svc09,
  svc10,
  svc11,
  svc12,
  svc13,
  svc14,
  svc15,
  svc16,
  svc17,
  svc18,
  svc19,
  svc20,
  svc21,
  svc22,
  unit02,
  unit03,
  unit04,
  unit05,
];

const keyRules: readonly Rule[] = [
  dx01,
  dx02,
  dx03,
  dx04,
  dx05,
  dx06,
  dx07,
  dx08,
  dx09,
  dx10,
  dx11,
  evd01,
  evd02,
  fee01,
  fee02,
  hint01,
  mod01,
  mod02,
  ord01,
  ord02,
  poa01,
  poa02,
  poa03,
  ptr01,
  ptr02,
  ptr03,
  qry01,
  qry02,
  qry03,
  qry04,
  rec01,
  rec02,
  rec03,
  rec04,
  rec05,
  rec06,
  sb01,
  svc01,
  svc02,
  svc03,
  svc04,
  svc05,
  svc06,
  svc07,
  svc08,
  unit01,
];

/** Every rule of the grader, in the order of SPEC.md. */
export const rules: readonly Rule[] = [
  ...codeRules.map(forAnswer),
  ...serviceRules.map(forCharges),
  ...keyRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
