import { checkEveryPage } from "./everyPage.js";

checkEveryPage("/zh");
