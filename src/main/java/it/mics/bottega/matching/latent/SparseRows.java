package it.mics.bottega.matching.latent;

import java.util.Arrays;

/** A sparse matrix that is filled row by row. */
final class SparseRows {
    private int[] starts = new int[1024];
    private int[] columns = new int[16_384];
    private float[] values = new float[16_384];
    private int rows;
    private int entries;

    int rows() {
        return rows;
    }

    void add(int column, double value) {
        if (entries == columns.length) {
            columns = Arrays.copyOf(columns, entries * 2);
            values = Arrays.copyOf(values, entries * 2);
        }
        columns[entries] = column;
        values[entries++] = (float) value;
    }

    /** Ends a row and gives it length one. */
    void endRow() {
        double squares = 0;
        for (int i = starts[rows]; i < entries; i++) squares += (double) values[i] * values[i];
        double norm = Math.sqrt(squares);
        if (norm > 0) for (int i = starts[rows]; i < entries; i++) values[i] = (float) (values[i] / norm);
        if (++rows == starts.length) starts = Arrays.copyOf(starts, rows * 2);
        starts[rows] = entries;
    }

    /** This times a dense matrix with one row per column of this one. */
    double[][] times(double[][] right) {
        int width = right.length == 0 ? 0 : right[0].length;
        double[][] product = new double[rows][width];
        for (int row = 0; row < rows; row++) {
            double[] sum = product[row];
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                double[] other = right[columns[i]];
                double value = values[i];
                for (int k = 0; k < width; k++) sum[k] += value * other[k];
            }
        }
        return product;
    }

    /** The transpose of this, with that many rows, times a dense matrix with one row per row of this one. */
    double[][] transposedTimes(double[][] right, int columnCount) {
        int width = right.length == 0 ? 0 : right[0].length;
        double[][] product = new double[columnCount][width];
        for (int row = 0; row < rows; row++) {
            double[] other = right[row];
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                double[] sum = product[columns[i]];
                double value = values[i];
                for (int k = 0; k < width; k++) sum[k] += value * other[k];
            }
        }
        return product;
    }
}
