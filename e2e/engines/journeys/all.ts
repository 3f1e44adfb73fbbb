import type { Journey } from './journey';
import { adding } from './adding';
import { drawing } from './drawing';
import { exporting } from './exporting';
import { keeping } from './keeping';
import { reading } from './reading';

export const journeys: readonly Journey[] = [...reading, ...drawing, ...keeping, ...exporting, ...adding];
