package org.peristiwa.exchange;

/** A strict export that would have lost something. Nothing has been written. */
public final class StrictExportException extends ExchangeException {

    private static final long serialVersionUID = 1L;

    private final transient LossReport report;

    public StrictExportException(LossReport report) {
        super(ErrorWords.of(
                "strict", report.format(), report.total(), report.losses().get(0)));
        this.report = report;
    }

    /** What would have been lost. */
    public LossReport report() {
        return report;
    }
}
