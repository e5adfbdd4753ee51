/** Makes the planted module a part of the kit. */
package birth.kit;
