import { lazy, type ComponentType } from "react";
import { Route, Routes } from "react-router-dom";
import { HomePage } from "../features/home/home-page.tsx";
import type { RouteName } from "../ui/navigation.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { paths } from "./paths.ts";

/** Every screen but the first is fetched when somebody goes there. */
const screens: Readonly<Record<RouteName, ComponentType>> = {
  home: HomePage,
  practice: lazy(async () => ({
    default: (await import("../features/practice/practice-home.tsx")).PracticeHome,
  })),
  workbench: lazy(async () => ({
    default: (await import("../features/practice/workbench.tsx")).Workbench,
  })),
  result: lazy(async () => ({
    default: (await import("../features/practice/result-page.tsx")).ResultPage,
  })),
  audit: lazy(async () => ({
    default: (await import("../features/practice/audit-page.tsx")).AuditPage,
  })),
  auditResult: lazy(async () => ({
    default: (await import("../features/practice/audit-result-page.tsx")).AuditResultPage,
  })),
  progress: lazy(async () => ({
    default: (await import("../features/progress/progress-page.tsx")).ProgressPage,
  })),
  learn: lazy(async () => ({
    default: (await import("../features/learn/learn-home.tsx")).LearnHome,
  })),
  lesson: lazy(async () => ({
    default: (await import("../features/learn/lesson-page.tsx")).LessonPage,
  })),
  glossary: lazy(async () => ({
    default: (await import("../features/learn/glossary-page.tsx")).GlossaryPage,
  })),
  codebook: lazy(async () => ({
    default: (await import("../features/codebook/codebook-home.tsx")).CodebookHome,
  })),
  code: lazy(async () => ({
    default: (await import("../features/codebook/code-page.tsx")).CodePage,
  })),
  careerFit: lazy(async () => ({
    default: (await import("../features/career-fit/career-fit-quiz.tsx")).CareerFitQuiz,
  })),
  careerFitResult: lazy(async () => ({
    default: (await import("../features/career-fit/career-fit-result.tsx")).CareerFitResult,
  })),
  teach: lazy(async () => ({
    default: (await import("../features/instructor/teach-home.tsx")).TeachHome,
  })),
  setBuilder: lazy(async () => ({
    default: (await import("../features/instructor/set-builder.tsx")).SetBuilder,
  })),
  gradebook: lazy(async () => ({
    default: (await import("../features/instructor/gradebook-page.tsx")).GradebookPage,
  })),
  assignmentLink: lazy(async () => ({
    default: (await import("../features/assignment/assignment-link.tsx")).AssignmentLink,
  })),
  assignment: lazy(async () => ({
    default: (await import("../features/assignment/assignment-page.tsx")).AssignmentPage,
  })),
  settings: lazy(async () => ({
    default: (await import("../features/settings/settings-page.tsx")).SettingsPage,
  })),
  about: lazy(async () => ({
    default: (await import("../features/about/about-page.tsx")).AboutPage,
  })),
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
