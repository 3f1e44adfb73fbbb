import { checkSizeBudget } from './sizeBudget';
import { checkVisitBudget } from './visitBudget';
console.log('size', checkSizeBudget());
const v = await checkVisitBudget() as any; console.log(v.table);
