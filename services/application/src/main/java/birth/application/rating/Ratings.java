package birth.application.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Ratings by case. */
@ApplicationScoped
class Ratings implements PanacheRepositoryBase<Rating, String> {}
