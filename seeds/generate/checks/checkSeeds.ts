import { checkArithmetic } from './checkArithmetic';
import { checkBilingual } from './checkBilingual';
import { checkCaveats } from './checkCaveats';
import { checkCorrections } from './checkCorrections';
import { checkExcerpt } from './checkExcerpt';
import { checkHeadline } from './checkHeadline';
import { checkIds } from './checkIds';
import { checkIndicators } from './checkIndicators';
import { checkLists } from './checkLists';
import { checkNumerals } from './checkNumerals';
import { checkPeriods } from './checkPeriods';
import { checkNational } from './checkNational';
import { checkPopulations } from './checkPopulations';
import { checkPrinted } from './checkPrinted';
import { checkProgrammes } from './checkProgrammes';
import { checkProgrammeWords } from './checkProgrammeWords';
import { checkReferences } from './checkReferences';
import { checkRegions } from './checkRegions';
import { checkRelations } from './checkRelations';
import { checkSystems } from './checkSystems';
import { checkSystemWords } from './checkSystemWords';
import { checkTargets } from './checkTargets';
import { checkUnits } from './checkUnits';
import type { Check } from '../read/seeds';

const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkPeriods,
  checkPrinted,
  checkExcerpt,
  checkHeadline,
  checkUnits,
  checkTargets,
  checkLists,
  checkCaveats,
  checkBilingual,
  checkRegions,
  checkIndicators,
  checkPopulations,
  checkProgrammes,
  checkProgrammeWords,
  checkSystems,
  checkRelations,
  checkSystemWords,
  checkNational,
  checkNumerals,
  checkArithmetic,
  checkCorrections,
];

/** All checks, all their diagnostics: nobody fixes one only to be told the next. */
export const checkSeeds: Check = (seeds) => CHECKS.flatMap((check) => check(seeds));
