import { clearCareerFit, loadCareerFit, saveCareerFit } from "../../storage/career-fit.ts";
import { markUnsaved } from "../../ui/unsaved-work.ts";
import { createCareerFitSession } from "./session.ts";

/** The quiz of this tab over this device's storage. */
export const deviceSession = createCareerFitSession({
  load: () => loadCareerFit(),
  save: (stored) => saveCareerFit(stored),
  clear: () => clearCareerFit(),
});

deviceSession.state.subscribe(({ save }) => {
  markUnsaved("career-fit", save === "saving" || save === "error");
});
