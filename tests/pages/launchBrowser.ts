export { launchBrowser } from "../../loaders/site/launchBrowser.js";
