package it.mics.bottega.matching.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TruncatedSvdTest {
    @Test
    void a_matrix_of_low_rank_is_recovered() {
        Random random = new Random(5);
        int rows = 60;
        int columns = 40;
        double[][] left = dense(random, rows, 3);
        double[][] right = dense(random, columns, 3);
        SparseRows matrix = new SparseRows();
        double[][] unit = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            double squares = 0;
            for (int column = 0; column < columns; column++) {
                for (int k = 0; k < 3; k++) unit[row][column] += left[row][k] * right[column][k];
                squares += unit[row][column] * unit[row][column];
                matrix.add(column, unit[row][column]);
            }
            matrix.endRow();
            for (int column = 0; column < columns; column++) unit[row][column] /= Math.sqrt(squares);
        }
        TruncatedSvd svd = TruncatedSvd.of(matrix, columns, 10);
        assertThat(svd.values()).hasSize(3);
        for (int row = 0; row < rows; row++) {
            double[] place = new double[3];
            for (int k = 0; k < 3; k++)
                for (int column = 0; column < columns; column++) place[k] += unit[row][column] * svd.right()[column][k];
            for (int column = 0; column < columns; column++) {
                double again = 0;
                for (int k = 0; k < 3; k++) again += place[k] * svd.right()[column][k];
                assertThat(again).isCloseTo(unit[row][column], within(1e-5));
            }
        }
    }

    @Test
    void eigenvalues_come_largest_first() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 1, 0}, {1, 2, 0}, {0, 0, 5}});
        assertThat(eigen.values()).containsExactly(new double[] {5, 3, 1}, within(1e-9));
    }

    @Test
    void nothing_has_no_directions() {
        assertThat(TruncatedSvd.of(new SparseRows(), 4, 3).values()).isEmpty();
    }

    private static double[][] dense(Random random, int rows, int columns) {
        double[][] dense = new double[rows][columns];
        for (double[] row : dense) for (int k = 0; k < columns; k++) row[k] = random.nextGaussian();
        return dense;
    }
}
