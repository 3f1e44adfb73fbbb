// The one file that names the bundled dataset and its log; the build gives them hashed addresses.
export { default as datasetUrl } from '../../seeds/dataset/dataset.json?url';
export { default as systemsUrl } from '../../seeds/dataset/systems.json?url';
export { default as changesUrl } from '../../seeds/dataset/changes.json?url';
