export { systemProgrammes } from 'virtual:system-programmes';
