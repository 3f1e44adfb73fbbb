import type { Plugin } from 'vite';
import type { Systems } from '../domain/systems';
import { readDatasetFile } from './datasetFiles.ts';
import { valueModule } from './valueModule.ts';

/**
 * Tells the page of a place which programmes a report takes apart: how they are built is fetched when a reader asks for
 * it.
 */
export const systemProgrammes = (): Plugin =>
  valueModule('system-programmes', 'systemProgrammes', (root) => {
    const { systems } = JSON.parse(readDatasetFile(root, 'systems.json')) as Systems;
    return systems.map(({ programme }) => programme);
  });
