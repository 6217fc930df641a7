package it.mics.bottega.learning;

import java.util.Arrays;

/**
 * Logistic regression with an L2 penalty that pulls the coefficients towards expected ones, solved by Newton's method. The intercept is
 * free. With few examples the expected coefficients stay; with many the examples speak.
 */
final class LogisticFit {
    private static final int MOST_STEPS = 50;
    private static final double ENOUGH = 1e-9;

    private LogisticFit() {}

    /** The coefficients, intercept last, that fit these rows of features and outcomes best. */
    static double[] fit(double[][] rows, boolean[] outcomes, double[] expected, double penalty) {
        int features = expected.length;
        double[] beta = Arrays.copyOf(expected, features + 1);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[features + 1];
            double[][] hessian = new double[features + 1][features + 1];
            for (int i = 0; i < rows.length; i++) add(rows[i], outcomes[i], beta, gradient, hessian);
            for (int j = 0; j < features; j++) {
                gradient[j] += penalty * (beta[j] - expected[j]);
                hessian[j][j] += penalty;
            }
            hessian[features][features] += ENOUGH;
            double[] change = solve(hessian, gradient);
            double largest = 0;
            for (int j = 0; j <= features; j++) {
                // A step that is too bold is shortened, so that separable data cannot throw the solver off.
                double bounded = Math.clamp(change[j], -4, 4);
                beta[j] -= bounded;
                largest = Math.max(largest, Math.abs(bounded));
            }
            if (largest < ENOUGH) break;
        }
        return beta;
    }

    private static void add(double[] row, boolean outcome, double[] beta, double[] gradient, double[][] hessian) {
        int features = row.length;
        double z = beta[features];
        for (int j = 0; j < features; j++) z += beta[j] * row[j];
        double p = 1 / (1 + Math.exp(-z));
        double error = p - (outcome ? 1 : 0);
        double curve = p * (1 - p);
        for (int j = 0; j <= features; j++) {
            double x = j == features ? 1 : row[j];
            gradient[j] += error * x;
            for (int k = 0; k <= features; k++) hessian[j][k] += curve * x * (k == features ? 1 : row[k]);
        }
    }

    /** Gaussian elimination with pivots; the matrix is positive definite. */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) {
            a[i] = Arrays.copyOf(matrix[i], n + 1);
            a[i][n] = right[i];
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column + 1; i < n; i++) if (Math.abs(a[i][column]) > Math.abs(a[pivot][column])) pivot = i;
            double[] swapped = a[column];
            a[column] = a[pivot];
            a[pivot] = swapped;
            for (int i = column + 1; i < n; i++) {
                double factor = a[i][column] / a[column][column];
                for (int k = column; k <= n; k++) a[i][k] -= factor * a[column][k];
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = a[i][n];
            for (int k = i + 1; k < n; k++) sum -= a[i][k] * x[k];
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
