package it.mics.bottega.governance.ui;

/** What can be done with a case beside deciding it: its name and the key that opens it. */
record CaseTool(String name, String key, Runnable open) {
    /** The message key of its button. */
    String label() {
        return "governance.tool." + name;
    }
}
