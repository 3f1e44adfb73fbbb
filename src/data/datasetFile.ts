// The one file that names the bundled dataset; the build gives it a hashed address.
export { default as datasetUrl } from '../../seeds/dataset/dataset.json?url';
