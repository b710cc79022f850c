import { createStore } from "zustand/vanilla";
import { mostDiagnoses, type EncounterAnswer } from "../../domain/grading/answer.ts";
import { parseServiceEntry } from "../../domain/codes/procedure.ts";
import { createWorksheet } from "../encounter/worksheet-store.ts";
import type { LineId } from "./read.ts";
import type { AddedDiagnosis, AddedService, AuditAnswer, AuditPrompt, Review } from "./schema.ts";

const NOTHING = { kind: "" as const, citation: "", evidence: [] };
const MOST_ADDED_SERVICES = 20;

/**
 * One audit under way. Words are marked through a worksheet of the same lines, the added ones last, so that the chart
 * is read and marked as it is when a chart is coded.
 */
export function createAuditDesk({ coded, encounter }: AuditPrompt, initial: AuditAnswer) {
  const most = mostDiagnoses(encounter.scenario.setting);
  const store = createStore<AuditAnswer>(() => initial);
  const worksheet = createWorksheet(worksheetOf(coded, initial), most);
  worksheet.store.subscribe(({ answer }, before) => {
    if (answer === before.answer) return;
    const marks = (part: LineId["part"], index: number) => answer[part][index]?.evidence ?? [];
    store.setState((now) => ({
      diagnoses: now.diagnoses.map((line, index) => ({
        ...line,
        evidence: marks("diagnoses", index),
      })),
      services: now.services.map((line, index) => ({
        ...line,
        evidence: marks("services", index),
      })),
      addedDiagnoses: now.addedDiagnoses.map((line, index) => ({
        ...line,
        evidence: marks("diagnoses", coded.diagnoses.length + index),
      })),
      addedServices: now.addedServices.map((line, index) => ({
        ...line,
        evidence: marks("services", coded.services.length + index),
      })),
    }));
  });
  return {
    store,
    worksheet,
    /** Changes the review of a coded line. */
    review({ part, index }: LineId, change: Partial<Review>) {
      store.setState((now) => ({
        [part]: now[part].map((line, at) => (at === index ? { ...line, ...change } : line)),
      }));
    },
    /** False where a claim has no room for another diagnosis. */
    addDiagnosis(code: string): boolean {
      if (worksheet.store.getState().answer.diagnoses.length >= most) return false;
      store.setState((now) => ({ addedDiagnoses: [...now.addedDiagnoses, { code, ...NOTHING }] }));
      worksheet.addDiagnosis(code);
      return true;
    },
    addService(text: string): boolean {
      if (store.getState().addedServices.length >= MOST_ADDED_SERVICES) return false;
      const entry = parseServiceEntry(text);
      const code = entry.ok ? entry.value.code : text;
      const modifiers = entry.ok ? entry.value.modifiers.join(" ") : "";
      const line: AddedService = { code, modifiers, units: "1", pointers: "", ...NOTHING };
      store.setState((now) => ({ addedServices: [...now.addedServices, line] }));
      worksheet.addService(code);
      return true;
    },
    changeDiagnosis(index: number, change: Partial<AddedDiagnosis>) {
      store.setState(({ addedDiagnoses }) => ({
        addedDiagnoses: addedDiagnoses.map((line, at) =>
          at === index ? { ...line, ...change } : line,
        ),
      }));
    },
    changeService(index: number, change: Partial<AddedService>) {
      store.setState(({ addedServices }) => ({
        addedServices: addedServices.map((line, at) =>
          at === index ? { ...line, ...change } : line,
        ),
      }));
    },
    removeDiagnosis(index: number) {
      store.setState(({ addedDiagnoses }) => ({
        addedDiagnoses: addedDiagnoses.filter((_, at) => at !== index),
      }));
      worksheet.removeDiagnosis(coded.diagnoses.length + index);
    },
    removeService(index: number) {
      store.setState(({ addedServices }) => ({
        addedServices: addedServices.filter((_, at) => at !== index),
      }));
      worksheet.removeService(coded.services.length + index);
    },
  };
}

export type AuditDesk = ReturnType<typeof createAuditDesk>;

function worksheetOf(coded: AuditPrompt["coded"], answer: AuditAnswer): EncounterAnswer {
  return {
    diagnoses: [
      ...coded.diagnoses.map((code, index) => ({
        code,
        evidence: answer.diagnoses[index]?.evidence ?? [],
      })),
      ...answer.addedDiagnoses.map(({ code, evidence }) => ({ code, evidence })),
    ],
    services: [
      ...coded.services.map((line, index) => ({
        ...line,
        units: String(line.units),
        fee: "",
        evidence: answer.services[index]?.evidence ?? [],
      })),
      ...answer.addedServices.map(({ code, evidence }) => ({
        code,
        modifiers: [],
        units: "1",
        pointers: [],
        fee: "",
        evidence,
      })),
    ],
    superbill: {},
  };
}
