import { describe, expect, it } from "vitest";
import { locateQuote, type Chart } from "../chart.ts";
import { readMarked, readMention } from "./mention.ts";
import { aChart } from "./testing.ts";

/** The mention stands in braces: `denies {chest pain}`. */
function kindOf(marked: string, section = "HPI", tab = "Note"): string | undefined {
  const text = marked.replace(/^- /, "");
  const span = { paragraph: 1, start: text.indexOf("{"), end: text.indexOf("}") - 1 };
  const chart = aChart({ [section]: [marked.replace(/[{}]/g, "")] }, tab);
  return readMention(chart, [span])?.kind;
}

describe("readMention", () => {
  it.each([
    ["Denies {chest pain}.", "the plainest denial"],
    ["Denies chest pain or {shortness of breath}.", "“or” goes on denying"],
    ["Denies fever, chills, {weight loss}.", "a list behind “denies”"],
    ["CV: denies CP, {palps}, orthopnea.", "abbreviations behind a label"],
    ["No {fever}.", "no"],
    ["Well. No cough, no {fever}, no chills.", "each item with its own no"],
    ["No edema, cyanosis, or {clubbing}.", "a list that “or” closes"],
    ["No h/o {diabetes}.", "no h/o"],
    ["No hx of {stroke}.", "no hx of"],
    ["No known {coronary disease}.", "no known"],
    ["No evidence of {heart failure}.", "no evidence of"],
    ["No clear evidence of {heart failure}.", "a word between"],
    ["No signs or symptoms of DVT, without {calf pain}.", "without"],
    ["CXR without infiltrate, so not {pneumonia}.", "not"],
    ["This is not {pneumonia}.", "is not"],
    ["Neg for {strep}.", "neg for"],
    ["Negative for blood, {protein}.", "a list behind “negative for”"],
    ["w/o {wheeze}", "w/o"],
    ["Chest clear, −{wheeze}", "a minus sign"],
    ["(-) {fever}", "a minus in parentheses"],
    ["{Rapid strep}: negative.", "negative behind a label"],
    ["{Diabetes}: none.", "none behind a label"],
    ["She never had {pneumonia}.", "never had"],
    ["- {CHF}: in the list by mistake, she never had it", "a listing error"],
    ["Lacks {insight}.", "lacks"],
    ["Elevated reading, no diagnosis of {hypertension}", "no diagnosis of"],
    ["{Clot} not seen.", "not seen"],
    ["Patient does not have {diabetes}.", "does not have"],
    ["Not consistent with {pneumonia}.", "not consistent with"],
    ["Free of {pain}.", "free of"],
    ["No fever or {rash} but the cough goes on.", "before “but”"],
  ])("reads %s as denied: %s", (text) => {
    expect(kindOf(text)).toBe("negated");
  });

  it.each([
    ["No fever but {cough} for a week.", "“but” ends it"],
    ["No fever; {cough} for a week.", "a semicolon ends it"],
    ["No fever. {Cough} for a week.", "a full stop ends it"],
    ["Denies pain; however {cough} goes on.", "“however” ends it"],
    ["Denies chest pain, has {cough}.", "a statement of its own"],
    ["No fever, {hypertension} stable on lisinopril.", "no list: no “or”"],
    ["No change in {hypertension}.", "no change in"],
    ["No treatment for {hypertension} yet.", "no treatment for"],
    ["No increase in {edema}.", "no increase in"],
    ["Not only {hypertension} but also gout.", "not only"],
    ["No doubt about {asthma}.", "no doubt"],
    ["{Hypothyroidism}, not at goal.", "what follows is not at goal, the condition is there"],
    ["{Anxiety}, not controlled.", "not controlled"],
    ["Not treating {hypertension} today.", "not treating"],
    ["{Hypertension} without change.", "without change"],
    ["Gram-negative {sepsis}.", "a germ, not a denial"],
    ["No one else has a {rash}.", "no one else"],
    ["No relief of {back pain}.", "no relief"],
    ["{COPD} with acute exacerbation.", "a plain statement"],
    ["Substernal {chest pain}, cause not established, MI ruled out", "the neighbor was ruled out"],
    ["{Diabetes} since 2014, not due to steroids.", "not due to"],
    ["Not bothered by {eczema}.", "not bothered by"],
    ["Cannot breathe well, {wheeze} both sides.", "cannot is no cue"],
    ["5-year-old with {otitis}.", "old as age"],
    ["Presents for follow-up of {gout}.", "a hyphen is no minus"],
    ["{Pneumonia}, likely viral.", "only its cause is likely"],
    ["Prior visit: {gout} flare.", "a visit of the past"],
    ["HPI (history of present illness): {cough}.", "no history of a disease"],
    ["{Bradycardia} due to it, resolved here", "treated at this visit"],
    ["Mother has noticed {fever} at night.", "a mother who tells"],
  ])("reads %s as plain: %s", (text) => {
    expect(kindOf(text)).toBe("plain");
  });

  it.each([
    ["History of {breast cancer}.", "history of"],
    ["h/o {MI}", "h/o"],
    ["Hx {stroke}", "hx"],
    ["s/p {fracture} of the hip", "s/p"],
    ["Status post {pneumonia} in 2024.", "status post"],
    ["Previous {gout}.", "previous"],
    ["Past {nicotine dependence}, quit 2006.", "past as an adjective"],
    ["Former {smoker}.", "former"],
    [
      "- {Anxiety} 2018, after a layoff, counseling x 6, resolved, no drugs",
      "resolved at the end of an item",
    ],
    ["- {Pneumonia} RLL 03/2024: resolved, clear film", "resolved behind a label"],
    ["Old list: T2DM, {anemia} (2009, resolved), polyps.", "resolved in parentheses"],
    ["{Ear infection} in January, gone.", "gone"],
    ["The rest is over: {rash} healed.", "healed"],
    ["AF, no longer {paroxysmal}.", "no longer"],
    ["{Asthma} as a child.", "as a child"],
  ])("reads %s as past: %s", (text) => {
    expect(kindOf(text)).toBe("historical");
  });

  it.each([
    ["Family history of {colon cancer}.", "family history of"],
    ["FH: father had {colon cancer} at 80.", "FH"],
    ["Mother has {diabetes}.", "mother has"],
    ["Father: {heart attack} at 54.", "a relative as a label"],
    ["Sister and brother with {asthma}.", "two relatives"],
    ["FAMILY: mother {emphysema} (smoker), father unknown.", "a label on the family"],
    ["Given his mother's {melanoma} I have a low threshold.", "a relative's"],
    ["Father died of a {heart attack} at 79.", "died of"],
    ["No {heart disease} in the family.", "in the family"],
  ])("reads %s as a relative's: %s", (text) => {
    expect(kindOf(text)).toBe("family");
  });

  it("reads a section on the family as such, and one on more than it by its sentences", () => {
    expect(kindOf("Brother | {polyps} removed | 44", "Family")).toBe("family");
    expect(kindOf("Mother well. Brother: {psoriasis}.", "Social and family")).toBe("family");
    expect(kindOf("Smokes, {dependence} for years.", "Social and family")).toBe("plain");
  });

  it.each([
    ["Possible {GERD}.", "possible"],
    ["Probable {sleep apnea}, by his wife's account.", "probable"],
    ["Suspected {appendicitis}.", "suspected"],
    ["Rule out {melanoma} vs nevus.", "rule out"],
    ["r/o {sepsis}", "r/o"],
    ["Rule out melanoma vs {nevus}.", "the other side of vs"],
    ["Diverticular vs {ischemic colitis}.", "vs"],
    ["Consolidation consistent with {pneumonia}.", "consistent with"],
    ["Concern for {DVT}.", "concern for"],
    ["Anxious, ?{panic}.", "a question mark before it"],
    ["{GERD}? took famotidine for a month", "a question mark behind it"],
    ["Wife thinks he may have {sleep apnea}.", "may have"],
    ["Differential on arrival: ACS, PE, {reflux}, panic.", "a differential"],
    ["Considered: sick sinus, {hypothyroidism}, heart block.", "considered"],
    ["A small {effusion} cannot be excluded.", "cannot be excluded"],
    ["Cannot rule out {fracture}.", "cannot rule out"],
    ["Not certain whether {pneumonia}.", "not certain whether"],
    ["- Bipolar II, rule out {mania}", "rule out in a list"],
    ["{PE} is possible.", "is possible"],
    ["Working diagnosis of {cellulitis}.", "a working diagnosis"],
  ])("reads %s as uncertain: %s", (text) => {
    expect(kindOf(text)).toBe("uncertain");
  });

  it.each([
    ["{Coronary disease} was ruled out by cath.", "ruled out"],
    ["{PE}, dissection and MI were ruled out.", "a list that “and” closes"],
    ["{Septic shock} was considered and ruled out.", "considered and ruled out"],
    ["{Bipolar disorder}: considered, unlikely, will keep asking.", "unlikely behind a label"],
    ["She ruled out for {MI}.", "ruled out for"],
  ])("reads %s as ruled out: %s", (text) => {
    expect(kindOf(text)).toBe("ruled-out");
  });

  it.each([
    ["Return if {fever}.", "HPI", "a warning"],
    ["Screening for {colon cancer}.", "HPI", "a screening"],
    ["No {diabetes} then, no bleeding.", "Obstetric", "another time"],
    ["- {Gout}", "Problem list", "a bare list"],
    ["{Hypertension} 2014.", "Past (hospital record)", "an old paper"],
  ])("takes %s (%s) for neither: %s", (text, section) => {
    expect(kindOf(text, section)).toBe("aside");
  });

  it.each([
    [
      "- {Osteoarthritis}, both knees (2016)",
      "Problem list (carried forward)",
      "a heading says so",
    ],
    ["[copied 02/10/2026] On apixaban for {atrial fibrillation}.", "HPI", "a tag says so"],
  ])("takes %s (%s) for carried over: %s", (text, section) => {
    expect(kindOf(text, section)).toBe("copied");
  });

  it("follows a tag of its own over the paragraphs behind it, until the next", () => {
    const chart = aChart({
      Plan: ["[copied 02/10]", "- Hypokalemia: KCl", "[today]", "- Gout: rest"],
    });
    expect(firstKind(chart, "Hypokalemia")).toBe("copied");
    expect(firstKind(chart, "Gout")).toBe("plain");
  });

  it("ends copied words where the paragraph says so", () => {
    const chart = aChart({ HPI: ["[HPI brought forward] COPD, CHF. [end of text] Gout today."] });
    expect(firstKind(chart, "CHF")).toBe("copied");
    expect(firstKind(chart, "Gout")).toBe("plain");
  });

  it("says which words make it so, and quotes the sentence", () => {
    const chart = aChart({ Exam: ["Well. No evidence of heart failure. Warm."] });
    expect(readMention(chart, locateQuote(chart, "heart failure"))).toMatchObject({
      cue: "No evidence of",
      sentence: "No evidence of heart failure.",
      paragraph: 1,
    });
  });
});

describe("readMarked", () => {
  const chart = aChart({ ROS: ["No recent travel, no leg swelling.", "Pain today, no fever."] });

  it("reads a whole denial as one", () => {
    expect(markedKind("No recent travel, no leg swelling")).toBe("negated");
  });

  it("is not misled by a denial that is only a part of the mark", () => {
    expect(markedKind("Pain today, no fever")).toBe("plain");
  });

  function markedKind(quote: string): string | undefined {
    const [span] = locateQuote(chart, quote);
    return span && readMarked(chart, span)?.kind;
  }
});

function firstKind(chart: Chart, quote: string): string | undefined {
  return readMention(chart, locateQuote(chart, quote).slice(0, 1))?.kind;
}
