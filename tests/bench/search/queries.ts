import { readFileSync } from "node:fs";

export interface Query {
  readonly text: string;
  /** Beginnings of the codes that will do, without dots. */
  readonly wanted: readonly string[];
}

/** Lines of `query<TAB>prefix,prefix…`; `#` begins a comment. */
export function parseQueries(text: string): readonly Query[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.includes("\t") && !line.startsWith("#"))
    .map((line) => {
      const [query = "", wanted = ""] = line.split("\t");
      return { text: query, wanted: wanted.split(",").map((prefix) => prefix.trim()) };
    });
}

export function readQueries(file: string): readonly Query[] {
  return parseQueries(readFileSync(file, "utf8"));
}

/** Asked of the teaching edition when no file is given. */
export const everyday: readonly Query[] = parseQueries(`
high blood pressure	I10
htn	I10
dm2 with ckd	E1122
type 2 diabetes with neuropathy	E114
pnuemonia	J18
sore throat	J02
copd exacerbation	J441
afib	I48
uti	N390
left knee pain	M25562
Pain, joint, knee, right	M25561
osteoarthritis knee right	M1711
ear infection left	H6692
bmi 42	Z6841
ckd stage 3a	N1831
broken wrist left initial	S525,S62
Fracture, traumatic, radius, lower end	S525
buckle fracture radius left initial	S52522A
fall from stairs	W10
annual physical	Z00
ex smoker	Z87891
allergic to penicillin	Z880
medication refill	Z760
family history of breast cancer	Z803
colon cancer screening	Z1211
athritis	M19,M13
heart attack	I21
concusion	S060
skin cancer nose	C443,C433
stomach flu	A09,A08
newmonia	J18
kidney failure	N17,N18,N19
Anemia, iron deficiency	D50
diarea	R197,K591
e1165	E1165
M25.562	M25562
S52.5	S525
`);
