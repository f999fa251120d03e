/**
 * The names of all icons of @naast/icons, for warnings. The build writes this module; in the production build the list is
 * empty, so that no page for citizens carries it.
 */
declare const packageNames: readonly string[];
export default packageNames;
