package it.mics.bottega.matching.latent;

import java.util.Random;

/**
 * The leading singular directions of a sparse matrix, by random projection with power iterations (Halko, Martinsson and Tropp 2011). The
 * seed is fixed, so that equal texts give equal spaces.
 */
record TruncatedSvd(double[] values, double[][] right) {
    private static final int OVERSAMPLE = 16;
    private static final int POWER_ITERATIONS = 4;
    private static final long SEED = 20_240_607;
    private static final double NEGLIGIBLE = 1e-4;

    /** At most {@code wanted} directions; {@code right} has a row per column of the matrix and a column per direction. */
    static TruncatedSvd of(SparseRows matrix, int columns, int wanted) {
        int width = Math.min(wanted + OVERSAMPLE, Math.min(matrix.rows(), columns));
        if (width == 0) return new TruncatedSvd(new double[0], new double[columns][0]);
        Random random = new Random(SEED);
        double[][] start = new double[columns][width];
        for (double[] row : start) for (int k = 0; k < width; k++) row[k] = random.nextGaussian();
        double[][] range = matrix.times(start);
        orthonormalise(range, width);
        for (int i = 0; i < POWER_ITERATIONS; i++) {
            range = matrix.times(matrix.transposedTimes(range, columns));
            orthonormalise(range, width);
        }
        return small(matrix.transposedTimes(range, columns), width, Math.min(wanted, width));
    }

    /** The directions of what is left after projection: the eigenvectors of its small Gram matrix. */
    private static TruncatedSvd small(double[][] projected, int width, int wanted) {
        SymmetricEigen eigen = SymmetricEigen.of(gram(projected, width));
        int kept = 0;
        double first = Math.sqrt(Math.max(0, eigen.values()[0]));
        while (kept < wanted && Math.sqrt(Math.max(0, eigen.values()[kept])) > NEGLIGIBLE * first) kept++;
        double[] values = new double[kept];
        for (int k = 0; k < kept; k++) values[k] = Math.sqrt(eigen.values()[k]);
        double[][] right = new double[projected.length][kept];
        for (int row = 0; row < projected.length; row++) {
            double[] turned = times(projected[row], eigen.vectors(), width);
            for (int k = 0; k < kept; k++) right[row][k] = turned[k] / values[k];
        }
        return new TruncatedSvd(values, right);
    }

    /** Makes the columns orthogonal and of length one, twice over for precision; directions that depend on others become zero. */
    private static void orthonormalise(double[][] matrix, int width) {
        for (int pass = 0; pass < 2; pass++) {
            SymmetricEigen eigen = SymmetricEigen.of(gram(matrix, width));
            double least = eigen.values()[0] * 1e-12;
            double[][] turn = new double[width][width];
            for (int k = 0; k < width; k++) {
                double value = eigen.values()[k];
                if (value <= least) continue;
                for (int i = 0; i < width; i++) turn[i][k] = eigen.vectors()[i][k] / Math.sqrt(value);
            }
            for (int row = 0; row < matrix.length; row++) matrix[row] = times(matrix[row], turn, width);
        }
    }

    private static double[][] gram(double[][] matrix, int width) {
        double[][] gram = new double[width][width];
        for (double[] row : matrix) {
            for (int i = 0; i < width; i++) {
                double value = row[i];
                if (value == 0) continue;
                double[] sum = gram[i];
                for (int j = i; j < width; j++) sum[j] += value * row[j];
            }
        }
        for (int i = 0; i < width; i++) for (int j = 0; j < i; j++) gram[i][j] = gram[j][i];
        return gram;
    }

    private static double[] times(double[] row, double[][] right, int width) {
        double[] product = new double[width];
        for (int i = 0; i < width; i++) {
            double value = row[i];
            if (value == 0) continue;
            double[] other = right[i];
            for (int k = 0; k < width; k++) product[k] += value * other[k];
        }
        return product;
    }
}
