import { lazy, type ComponentType } from "react";
import { Route, Routes } from "react-router-dom";
import { HomePage } from "../features/home/home-page.tsx";
import type { RouteName } from "../ui/navigation.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { paths } from "./paths.ts";

/** Fetched when somebody goes there, together with the way to the editions that were loaded on this device. */
function screen(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), import("./installed-editions.ts")]);
    return { default: loaded };
  });
}

/** One screen under two addresses each: what is open in it stays when only the place changes. */
const tabular = screen(
  async () => (await import("../features/codebook/tabular/tabular-page.tsx")).TabularPage,
);
const alphabeticIndex = screen(
  async () => (await import("../features/codebook/alphabetic-index/index-page.tsx")).IndexPage,
);

const screens: Readonly<Record<RouteName, ComponentType>> = {
  home: HomePage,
  practice: screen(
    async () => (await import("../features/practice/practice-home.tsx")).PracticeHome,
  ),
  workbench: screen(async () => (await import("../features/practice/workbench.tsx")).Workbench),
  result: screen(async () => (await import("../features/practice/result-page.tsx")).ResultPage),
  audit: screen(async () => (await import("../features/practice/audit-page.tsx")).AuditPage),
  auditResult: screen(
    async () => (await import("../features/practice/audit-result-page.tsx")).AuditResultPage,
  ),
  progress: screen(
    async () => (await import("../features/progress/progress-page.tsx")).ProgressPage,
  ),
  learn: screen(async () => (await import("../features/learn/learn-home.tsx")).LearnHome),
  lesson: screen(async () => (await import("../features/learn/lesson-page.tsx")).LessonPage),
  glossary: screen(async () => (await import("../features/learn/glossary-page.tsx")).GlossaryPage),
  codebook: screen(
    async () => (await import("../features/codebook/codebook-home.tsx")).CodebookHome,
  ),
  code: screen(async () => (await import("../features/codebook/code-page.tsx")).CodePage),
  tabular,
  tabularCode: tabular,
  alphabeticIndex,
  indexLetter: alphabeticIndex,
  compareCodes: screen(
    async () => (await import("../features/codebook/compare/compare-page.tsx")).ComparePage,
  ),
  guidedLookup: screen(
    async () => (await import("../features/codebook/guided/guided-page.tsx")).GuidedPage,
  ),
  codeChanges: screen(
    async () => (await import("../features/codebook/changes/changes-page.tsx")).ChangesPage,
  ),
  codeTable: screen(
    async () => (await import("../features/codebook/tables/table-page.tsx")).TablePage,
  ),
  bookmarks: screen(
    async () => (await import("../features/codebook/marks/bookmarks-page.tsx")).BookmarksPage,
  ),
  careerFit: screen(
    async () => (await import("../features/career-fit/career-fit-quiz.tsx")).CareerFitQuiz,
  ),
  careerFitResult: screen(
    async () => (await import("../features/career-fit/career-fit-result.tsx")).CareerFitResult,
  ),
  teach: screen(async () => (await import("../features/instructor/teach-home.tsx")).TeachHome),
  setBuilder: screen(
    async () => (await import("../features/instructor/set-builder.tsx")).SetBuilder,
  ),
  gradebook: screen(
    async () => (await import("../features/instructor/gradebook-page.tsx")).GradebookPage,
  ),
  assignmentLink: screen(
    async () => (await import("../features/assignment/assignment-link.tsx")).AssignmentLink,
  ),
  assignment: screen(
    async () => (await import("../features/assignment/assignment-page.tsx")).AssignmentPage,
  ),
  settings: screen(
    async () => (await import("../features/settings/settings-page.tsx")).SettingsPage,
  ),
  about: screen(async () => (await import("../features/about/about-page.tsx")).AboutPage),
};

export function Screens() {
  return (
    <Routes>
      {Object.entries(screens).map(([name, Screen]) => (
        <Route key={name} path={paths[name as RouteName]} element={<Screen />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
