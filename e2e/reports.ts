/** What a stage found; skipped checks by name. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** The part of Vitest's JSON report that is read here. */
interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The part of Playwright's JSON report that is read here. */
interface JourneySuite {
  readonly title: string;
  readonly suites?: readonly JourneySuite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
}

interface JourneysReport {
  readonly suites: readonly JourneySuite[];
  readonly errors?: readonly unknown[];
}

export function readUnitReport(json: unknown): Counts {
  const { testResults } = json as UnitReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  // A file that cannot be loaded has failed without having a single test.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length + unloaded.length;
  const skipped = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  return { passed, failed, skipped };
}

export function readJourneysReport(json: unknown): Counts {
  const report = json as JourneysReport;
  const list = (suite: JourneySuite, path: string): { name: string; status: string }[] => [
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ name: `${path} › ${title}`, status })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => list(inner, `${path} › ${inner.title}`)),
  ];
  const journeys = report.suites.flatMap((suite) => list(suite, suite.title));
  // Without retries nothing is flaky; what is neither expected nor skipped has failed.
  const passed = journeys.filter(({ status }) => status === 'expected').length;
  const skipped = journeys.filter(({ status }) => status === 'skipped').map(({ name }) => name);
  return { passed, failed: journeys.length - passed - skipped.length + (report.errors?.length ?? 0), skipped };
}
