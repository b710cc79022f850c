import { expect, it } from "vitest";
import { soundOf } from "./sound.ts";

it.each([
  ["pneumonia", "newmonia", "a silent letter"],
  ["diarrhea", "diarea", "letters that are not heard twice"],
  ["diarrhoea", "diarrhea", "British spelling"],
  ["oedema", "edema", "British spelling"],
  ["coeliac", "celiac", "British spelling behind a c"],
  ["anaemia", "anemia", "British spelling"],
  ["tumour", "tumor", "British spelling"],
  ["asthma", "astma", "a silent letter inside"],
  ["eczema", "exema", "as it is heard"],
  ["migraine", "migrane", "a vowel written in two ways"],
  ["phlegm", "flegm", "ph"],
  ["rhinitis", "rinitis", "rh"],
  ["cyst", "sist", "c before y"],
  ["immunization", "immunisation", "z and s"],
])("hears the same in %s and %s: %s", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

it.each([
  ["ileum", "ilium"],
  ["hyper", "hypo"],
  ["ulna", "ulcer"],
  ["arthritis", "arthrosis"],
])("keeps %s and %s apart", (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
});
