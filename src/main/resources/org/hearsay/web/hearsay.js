// All views work without this. It only spares a click.
"use strict";
