package it.mics.bottega.matching.latent;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Eigenvalues of a small symmetric matrix, largest first, and their vectors as columns, by Jacobi's rotations. */
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int SWEEPS = 60;

    static SymmetricEigen of(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        double[][] v = new double[n][n];
        double scale = 0;
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
            scale = Math.max(scale, Math.abs(a[i][i]));
        }
        double small = scale * 1e-13;
        boolean rotated = true;
        for (int sweep = 0; sweep < SWEEPS && rotated; sweep++) {
            rotated = false;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    if (Math.abs(a[p][q]) <= small) continue;
                    rotate(a, v, p, q);
                    rotated = true;
                }
            }
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -a[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            values[k] = a[order[k]][order[k]];
            for (int i = 0; i < n; i++) vectors[i][k] = v[i][order[k]];
        }
        return new SymmetricEigen(values, vectors);
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int i = 0; i < a.length; i++) {
            double left = a[i][p];
            double right = a[i][q];
            a[i][p] = c * left - s * right;
            a[i][q] = s * left + c * right;
        }
        double[] rowP = a[p];
        double[] rowQ = a[q];
        for (int i = 0; i < a.length; i++) {
            double left = rowP[i];
            double right = rowQ[i];
            rowP[i] = c * left - s * right;
            rowQ[i] = s * left + c * right;
            double first = v[i][p];
            double second = v[i][q];
            v[i][p] = c * first - s * second;
            v[i][q] = s * first + c * second;
        }
    }
}
