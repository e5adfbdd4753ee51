package birth.application.material;

import java.util.UUID;

/** A paper as its family and the departments see it; {@code lane} is the level of trust, {@code pluralIndex} 0 for all children. */
public record MaterialView(UUID id, String kind, int pluralIndex, String type, int size, String lane) {}
