package org.songluat.web.api.edit;

import org.songluat.align.correction.CorrectionDesk;

/** What a server that may be changed changes, and who may. */
public record Editing(CorrectionDesk desk, Token token) {}
